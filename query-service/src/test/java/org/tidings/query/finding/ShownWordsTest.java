package org.tidings.query.finding;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tidings.contracts.Span;

class ShownWordsTest {
    private final ShownWords words = new ShownWords("Ana told the Harbour\nCourier it sank.");

    @Test
    void givenWordsOfTheText_whenLookedFor_thenTheyAreThereWhateverCaseAndGaps() {
        assertTrue(words.hold("Ana"));
        assertTrue(words.hold("harbour Courier"));
        assertTrue(words.hold("sank"));
        assertTrue(words.hold("it sank."));
        assertTrue(words.holdEach("courier told"));
    }

    @Test
    void givenPartsOfLongerWords_whenLookedFor_thenTheyAreNotThere() {
        assertFalse(words.hold("An"));
        assertFalse(words.hold("arbour"));
        assertFalse(words.hold("Anatol"));
        assertFalse(words.holdEach("courier tells"));
    }

    @Test
    void givenASpan_whenItEndsWithTheText_thenItLiesWithin() {
        assertTrue(words.hold(new Span(0, words.end())));
        assertFalse(words.hold(new Span(0, words.end() + 1)));
    }
}
