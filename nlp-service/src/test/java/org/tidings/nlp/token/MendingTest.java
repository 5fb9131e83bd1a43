package org.tidings.nlp.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MendingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He hoped that Chile would win | PRON VERB DET PROPN AUX VERB | 2 | SCONJ",
                "He took that road again now | PRON VERB DET NOUN ADV ADV | 2 | DET",
                "In Rome Demir expressed her doubt | ADP PROPN VERB VERB PRON NOUN | 2 | PROPN",
                "The city of Szeged leaving town | DET NOUN SCONJ VERB VERB NOUN | 3 | PROPN",
                "Two aides and Polish envoys met | NUM NOUN CCONJ VERB NOUN VERB | 3 | ADJ",
                "Officials Arrive in Rome for talks | NOUN VERB ADP PROPN ADP NOUN | 1 | VERB",
                "Its western coast was hit hard | PRON VERB NOUN AUX VERB ADV | 1 | ADJ",
                "Now harbour master Tessa Quill spoke | ADV PRON NOUN PROPN PROPN VERB | 1 | NOUN",
                "Now others came here too | ADV PRON VERB ADV ADV | 1 | PRON",
                "The mayor said it would end | DET NOUN NOUN PRON AUX VERB | 2 | VERB"
            })
    void givenATagThatCannotBe_whenMended_thenItIsWhatTheWordsAroundSay(
            String words, String tagged, int place, String tag) {
        String[] tags = tagged.split(" ", -1);

        Mending.mend(words.split(" ", -1), tags);

        assertEquals(tag, List.of(tags).get(place));
    }
}
