package org.tidings.fingerprint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShinglesTest {
    @Test
    void givenRunsOfFiveWords_whenCounted_thenEachDifferentOneCountsOnce() {
        assertEquals(1, Shingles.of("one two three four five").count());
        assertEquals(0, Shingles.of("one two three four").count());
        assertEquals(5, Shingles.of("a b c d e a b c d e a b c d e").count());
    }

    @Test
    void givenAPartOfAText_whenCompared_thenTheShareIsExactInBothDirections() {
        var part = Shingles.of("the ferry sails again at noon");
        var whole = Shingles.of("the ferry sails again at noon and nobody knows for how long");

        assertEquals(1.0, part.shareIn(whole));
        assertEquals(0.25, whole.shareIn(part));
        assertEquals(0.0, Shingles.of("").shareIn(whole));
    }

    @Test
    void givenScriptsWithoutSpaces_whenCounted_thenTenCharactersAreARun() {
        assertEquals(1, Shingles.of("港口大火造成四人死亡").count());
        assertEquals(3, Shingles.of("港口大火,造成四人死亡。更新").count());
        // two words and six characters
        assertEquals(1, Shingles.of("Port Avarre 港口大火造成").count());
    }

    @Test
    void givenSoftHyphensAndFullWidthLetters_whenCompared_thenTheyAreTheSameWords() {
        var plain = Shingles.of("the grain terminal is closed");

        assertEquals(1.0, plain.shareIn(Shingles.of("The grain ter\u00admi\u00adnal is ｃｌｏｓｅｄ")));
    }
}
