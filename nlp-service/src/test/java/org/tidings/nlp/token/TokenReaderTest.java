package org.tidings.nlp.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.nlp.reading.Reader;

class TokenReaderTest {
    private static List<String> forms(String text) {
        return Reader.read(text).get(Tokens.KIND).all().stream().map(Token::form).toList();
    }

    @Test
    void givenCurlyMarks_whenRead_thenTheyStandAlone() {
        assertEquals(
                List.of(
                        "“", "We", "will", "not", "give", "up", "the", "harbour", ",", "”", "said",
                        "the", "mayor", "’s", "deputy", "."),
                forms("“We will not give up the harbour,” said the mayor’s deputy."));
    }

    @Test
    void givenLettersBeforeTheLastStop_whenRead_thenTheStopStandsAlone() {
        assertEquals(
                List.of("They", "asked", "for", "the", "role", "of", "ACEDO", "."),
                forms("They asked for the role of ACEDO."));
    }

    @Test
    void givenTwoSentences_whenRead_thenTokensAreInTheirOwn() {
        var tokens = Reader.read("The ferry left at noon. It came back at six.").get(Tokens.KIND);

        assertEquals(2, tokens.sentences());
        assertEquals("The", tokens.of(0).getFirst().form());
        assertEquals("It", tokens.of(1).getFirst().form());
        assertEquals("come", tokens.of(1).get(1).lemma());
        assertEquals("VERB", tokens.of(1).get(1).tag());
    }

    @ParameterizedTest
    @CsvSource({
        "said, say",
        "vowed, vow",
        "denied, deny",
        "insisting, insist",
        "declined, decline",
        "urged, urge",
        "noted, note",
        "wrote, write",
        "stopped, stop",
        "emphasized, emphasize",
        "announces, announce",
        "confirmed, confirm",
        "dismissed, dismiss",
        "rejected, reject",
        "stated, state",
        "estimated, estimate",
        "appeared, appear",
        "required, require",
        "reached, reach",
        "needed, need",
        "struck, strike",
        "injured, injure",
        "fined, fine"
    })
    void givenAVerb_whenItsLemmaIsSought_thenItIsTheDictionaryForm(String form, String lemma) {
        assertEquals(lemma, Lemmas.verb(form));
    }
}
