package org.tidings.nlp.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tidings.nlp.entity.WordPieceTokenizer.Word;

class WordPieceTokenizerTest {
    private final WordPieceTokenizer tokenizer = WordPieceTokenizer.uncased();

    private List<Word> words(String text) {
        return tokenizer.words(text, 0, text.length());
    }

    private List<String> surfaces(String text) {
        return words(text).stream().map(word -> text.substring(word.start(), word.end())).toList();
    }

    /// The file is what `tagger.fixture` of the training writes for the same texts.
    @Test
    void givenTextsOfManyScripts_whenCut_thenWordsCasingAndPiecesAreThoseOfTheTraining()
            throws IOException {
        try (var lines =
                Objects.requireNonNull(
                        WordPieceTokenizerTest.class.getResourceAsStream("words.jsonl"))) {
            var json = new ObjectMapper();
            var texts = new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines().toList();

            assertTrue(texts.size() > 20);
            for (String line : texts) {
                assertSame(json.readTree(line));
            }
        }
    }

    private void assertSame(JsonNode expected) {
        String text = expected.get("text").textValue();
        var words = words(text);
        assertEquals(expected.get("words").size(), words.size(), text);
        for (int at = 0; at < words.size(); at++) {
            JsonNode word = expected.get("words").get(at);
            String message = text + ", word " + at;
            assertEquals(word.get(0).intValue(), words.get(at).start(), message);
            assertEquals(word.get(1).intValue(), words.get(at).end(), message);
            assertEquals(word.get(2).intValue(), words.get(at).casing().type(), message);
            assertEquals(
                    IntStream.range(0, word.get(3).size())
                            .map(piece -> word.get(3).get(piece).intValue())
                            .boxed()
                            .toList(),
                    words.get(at).pieces(),
                    message);
        }
    }

    @Test
    void givenASymbolGluedToAName_whenCut_thenTheNameStandsAlone() {
        assertEquals(List.of("Tin", "Giraffe", "🔥", "won", "!"), surfaces("Tin Giraffe🔥 won!"));
    }

    @Test
    void givenAPartOfAText_whenCut_thenOffsetsAreIntoTheWholeText() {
        String text = "One club. Two clubs.";

        var words = tokenizer.words(text, 10, text.length());

        assertEquals(10, words.getFirst().start());
        assertEquals(text.length(), words.getLast().end());
    }

    @Test
    void givenHalfASurrogatePair_whenCut_thenItIsAnUnknownWordAndNoError() {
        assertEquals(3, words("a \uD83D b").size());
        assertEquals(1, words("\uDE00").size());
    }

    @Test
    void givenOnlyInvisibleCharacters_whenCut_thenThereIsNoWord() {
        assertEquals(List.of(), words("\u200D \u00AD\u0301"));
    }
}
