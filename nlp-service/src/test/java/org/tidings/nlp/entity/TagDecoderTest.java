package org.tidings.nlp.entity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tidings.nlp.entity.NameTag.FIRST_ORGANIZATION;
import static org.tidings.nlp.entity.NameTag.FIRST_PERSON;
import static org.tidings.nlp.entity.NameTag.IN_ORGANIZATION;
import static org.tidings.nlp.entity.NameTag.OUTSIDE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.nlp.entity.WordPieceTokenizer.Word;

class TagDecoderTest {
    /// A row in which some tags score more than the rest.
    private static float[] row(Object... tagsAndScores) {
        float[] row = new float[NameTag.ALL.size()];
        for (int at = 0; at < tagsAndScores.length; at += 2) {
            row[((NameTag) tagsAndScores[at]).column()] =
                    ((Number) tagsAndScores[at + 1]).floatValue();
        }
        return row;
    }

    @Test
    void givenAContinuationOfNothing_whenDecoded_thenTheBestSequenceThatMayBeIsTaken() {
        float[][] scores = {row(OUTSIDE, 3, FIRST_ORGANIZATION, 2), row(IN_ORGANIZATION, 5)};

        assertArrayEquals(
                new NameTag[] {FIRST_ORGANIZATION, IN_ORGANIZATION}, TagDecoder.likeliest(scores));
    }

    @Test
    void givenAnotherKindInside_whenDecoded_thenANameIsContinuedByItsOwnKindOnly() {
        float[][] scores = {row(FIRST_PERSON, 9), row(IN_ORGANIZATION, 3, OUTSIDE, 2)};

        assertArrayEquals(new NameTag[] {FIRST_PERSON, OUTSIDE}, TagDecoder.likeliest(scores));
    }

    @Test
    void givenTwoNamesSideBySide_whenDecoded_thenEachHasItsSpanAndConfidence() {
        var words = List.of(word(0, 3), word(4, 8), word(8, 9));
        float[][] scores = {
            row(FIRST_PERSON, 9), row(FIRST_ORGANIZATION, 9), row(IN_ORGANIZATION, 2)
        };

        var names = TagDecoder.names(words, scores);

        assertEquals(2, names.size());
        assertEquals(TaggedName.Kind.PERSON, names.get(0).kind());
        assertEquals(0, names.get(0).start());
        assertEquals(3, names.get(0).end());
        assertEquals(4, names.get(1).start());
        assertEquals(9, names.get(1).end());
        assertTrue(names.get(0).confidence() > 0.99);
        assertTrue(names.get(1).confidence() < 0.9);
    }

    @Test
    void givenNoWords_whenDecoded_thenThereAreNoNames() {
        assertEquals(List.of(), TagDecoder.names(List.of(), new float[0][]));
    }

    private static Word word(int start, int end) {
        return new Word(start, end, List.of(1), Casing.LOWER);
    }
}
