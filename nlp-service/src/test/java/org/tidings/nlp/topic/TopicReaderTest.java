package org.tidings.nlp.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.finding.Topic;
import org.tidings.nlp.reading.Reader;

class TopicReaderTest {
    private static List<String> codes(String text) {
        return Reader.read(text).get(Topics.KIND).all().stream().map(Topic::code).toList();
    }

    @Test
    void givenTheSeedArticle_whenRead_thenItIsAboutWarAndAboutDiplomacy() {
        var codes = codes(Reader.seedArticle());

        assertEquals("medtop:16000000", codes.getFirst());
        assertTrue(codes.contains("medtop:20000638"), codes.toString());
    }

    @Test
    void givenAMatch_whenRead_thenItIsSport() {
        var codes =
                codes(
                        "The goalkeeper saved a penalty in the last minute. The coach praised the"
                                + " team after the match, and the fans stayed in the stadium.");

        assertEquals("medtop:15000000", codes.getFirst());
    }

    @Test
    void givenTooFewWords_whenRead_thenNothingIsSaid() {
        assertTrue(codes("The cat sat on the mat while the rain fell.").isEmpty());
    }
}
