package org.tidings.nlp.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.nlp.reading.Reader;

class QuotationReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    Police said on Monday that they had arrested three men. | INDIRECT Police: they had arrested three men
                    The ferry will sail again, a police spokeswoman said. | INDIRECT a police spokeswoman: The ferry will sail again
                    According to the harbour master, two boats were lost. | INDIRECT the harbour master: two boats were lost
                    “The road is closed,” said Inspector Anna Vell, who had come at once. | DIRECT Anna Vell: The road is closed,
                    The road, Anna Vell argued, was closed for good. | INDIRECT Anna Vell: The road, Anna Vell argued, was closed for good
                    The bill is “a gift to the rich”, Governor Luis Ortena said. | MIXED Luis Ortena: a gift to the rich
                    A driver was told by the guard that the train was full. | INDIRECT the guard: the train was full
                    Anna Vell put it in one word: “Never.” | DIRECT Anna Vell: Never.
                    """)
    void givenASentence_whenRead_thenWhatIsSaidHasItsSpeaker(String text, String expected) {
        assertEquals(List.of(expected), said(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "The so-called “ghost fleet” pays no fees.|0",
                "Her novel, “The Drowned Orchard”, won a prize.|0",
                "A sign read “No entry” in red letters.|0",
                "The minister did not say that the bridge would open.|0",
                "The company denied taking any money.|0"
            })
    void givenMarksOrVerbsThatTellNothing_whenRead_thenThereIsNoQuotation(String text, int none) {
        assertEquals(none, said(text).size());
    }

    @Test
    void givenTwoVerbsOfOneSubject_whenRead_thenBothAreHis() {
        assertEquals(
                List.of(
                        "INDIRECT Anna Vell: the tests were late",
                        "INDIRECT Anna Vell: nobody was hurt"),
                said(
                        "Anna Vell confirmed that the tests were late but said that nobody was hurt."));
    }

    @Test
    void givenAPronounAndTwoPeople_whenRead_thenGenderDecides() {
        assertEquals(
                List.of("DIRECT Lena Marsk: The roof will hold,"),
                said("Lena Marsk met Paul Orrin on the site. “The roof will hold,” she said."));
    }

    @Test
    void givenParagraphsThatOpenAndDoNotClose_whenRead_thenTheyGoOn() {
        assertEquals(
                List.of(
                        "DIRECT Farah Dole: We left at night,",
                        "DIRECT Farah Dole: Nobody slept.",
                        "DIRECT Farah Dole: We had one bag."),
                said(
                        "“We left at night,” said Farah Dole.\n\n“Nobody slept.\n\n“We had one bag.”"));
    }

    @Test
    void givenAPostOnAPlatform_whenRead_thenItIsTheChannel() {
        var quotations =
                Reader.read("“We are not for sale,” Rex Tallow wrote on Chatterbox on Sunday.")
                        .get(Quotations.KIND)
                        .all();

        assertEquals("Chatterbox", quotations.getFirst().channel());
    }

    private static List<String> said(String text) {
        var document = Reader.read(text);
        return document.get(Quotations.KIND).said().stream()
                .map(
                        quotation ->
                                quotation.kind()
                                        + " "
                                        + (quotation.speaker() == null
                                                ? "?"
                                                : quotation.speaker().name())
                                        + ": "
                                        + document.text(quotation.span()))
                .toList();
    }
}
