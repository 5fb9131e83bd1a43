package org.tidings.nlp.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.contracts.finding.Quotation;
import org.tidings.nlp.reading.Reader;

class ExpressingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    The union urged its members to stay at home. | SPEECH INFINITIVE The union: its members to stay at home
                    Anna Vell called for a public inquiry. | SPEECH PHRASE Anna Vell: a public inquiry
                    Anna Vell accused the company of hiding the report. | STANCE PHRASE Anna Vell: the company of hiding the report
                    The council plans to close two schools. | INTENTION INFINITIVE The council: to close two schools
                    Anna Vell wants a new bridge. | INTENTION PHRASE Anna Vell: a new bridge
                    Residents fear that the river will rise again. | EMOTION CLAUSE Residents: the river will rise again
                    Anna Vell is convinced that the tests were late. | THOUGHT CLAUSE Anna Vell: the tests were late
                    The council’s decision to close the school came late. | INTENTION INFINITIVE The council: to close the school
                    Her claim that the bridge was safe surprised the town. | SPEECH NOUN_CLAUSE Her: the bridge was safe
                    The plan was rejected by the council. | STANCE PHRASE the council: The plan
                    Under the council’s plan, two schools would close. | SPEECH NOUN_CLAUSE the council: two schools would close
                    The company denied taking any money. | SPEECH GERUND The company: taking any money
                    """)
    void givenASentence_whenRead_thenWhatIsExpressedHasItsSourceActAndForm(
            String text, String expected) {
        assertEquals(List.of(expected), expressed(text));
    }

    @Test
    void givenWhatSomebodyDidNotSay_whenRead_thenItIsNegatedAndNotSaid() {
        var quotations = quotations("The minister did not say that the bridge would open.");

        var cue = quotations.all().getFirst().cue();
        assertTrue(cue != null && cue.negated());
        assertEquals(List.of(), quotations.said());
    }

    @Test
    void givenAnOpeningWithoutASubject_whenRead_thenItIsThatOfTheMainClause() {
        assertEquals(
                List.of(
                        "SPEECH PHRASE Anna Vell: the cost",
                        "STANCE PHRASE Anna Vell: the new stadium"),
                expressed("Citing the cost, Anna Vell opposed the new stadium."));
    }

    @Test
    void givenATranscript_whenRead_thenTurnsAreThoseOfTheirLabels() {
        assertEquals(
                List.of(
                        "Anna Vell: We never left the harbour. It was too rough",
                        "Paul Orrin: There was no ferry at all"),
                saidBy(
                        """
                        Anna Vell met Paul Orrin on Sunday.

                        VELL: We never left the harbour. It was too rough.

                        ORRIN: There was no ferry at all.
                        """));
    }

    @Test
    void givenLettersWithANameBehindADash_whenRead_thenTheyAreSigned() {
        assertEquals(
                List.of("Jennifer Oldham: The ferry is late.", "Paul Orrin: We love it."),
                saidBy("“The ferry is late.” — Jennifer Oldham\n\n“We love it.” — Paul Orrin"));
    }

    @Test
    void givenAVerbTaggedAsANoun_whenRead_thenItIsMended() {
        assertEquals(
                List.of("The bank: the repair will take a year"),
                saidBy("The bank estimates that the repair will take a year."));
    }

    private static Quotations quotations(String text) {
        return Reader.read(text).get(Quotations.KIND);
    }

    private static List<String> expressed(String text) {
        return quotations(text).all().stream()
                .map(one -> act(one) + " " + one.form() + " " + by(text, one))
                .toList();
    }

    private static List<String> saidBy(String text) {
        return quotations(text).said().stream().map(one -> by(text, one)).toList();
    }

    private static Quotation.Act act(Quotation one) {
        var cue = one.cue();
        return cue == null ? null : cue.act();
    }

    private static String by(String text, Quotation one) {
        var speaker = one.speaker();
        String words = text.substring(one.span().start(), one.span().end());
        return (speaker == null ? "?" : speaker.name()) + ": " + words;
    }
}
