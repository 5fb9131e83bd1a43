package org.tidings.nlp.tone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.finding.Tone;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.reading.Reader;

class ToneReaderTest {
    private static Tone tone(Document document) {
        return Objects.requireNonNull(document.get(Tones.KIND).tone());
    }

    private static double score(String text) {
        return tone(Reader.read(text)).score();
    }

    @Test
    void givenGoodAndBadNews_whenRead_thenTheScoreTellsThemApart() {
        assertTrue(score("The fire destroyed the school and killed two teachers.") < -0.5);
        assertTrue(score("The rescue was a success, and the town celebrated.") > 0.5);
        assertEquals(0, score("The train leaves at noon from the second platform."));
    }

    @Test
    void givenANegation_whenRead_thenTheWordTurns() {
        assertTrue(score("The talks were not a failure at all.") > 0);
    }

    @Test
    void givenAWord_whenItMadeTheTone_thenItIsShown() {
        var document = Reader.read("Residents were outraged by the scandal, the mayor said.");

        var words =
                tone(document).words().stream().map(each -> document.text(each.span())).toList();

        assertTrue(words.contains("scandal"), words.toString());
    }

    @Test
    void givenNoText_whenRead_thenThereIsNoTone() {
        assertNull(Reader.read("").get(Tones.KIND).tone());
    }
}
