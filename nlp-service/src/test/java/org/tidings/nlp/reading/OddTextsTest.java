package org.tidings.nlp.reading;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Named.named;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidings.contracts.ArticleEnriched.Layer.Status;
import org.tidings.nlp.document.Source;
import org.tidings.nlp.sentence.Sentences;

/// Whatever a text is, there is an answer in bounded time and of bounded size. The times are
/// wide: they end what would never end, and say nothing about speed.
class OddTextsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 1_000_000;

    /// What is found must fit into a message beside the text.
    private static final int MOST_BYTES = 5 * 1024 * 1024;

    static List<Named<String>> texts() {
        String prose = "The minister said that the bridge would open in May. ";
        return List.of(
                named("nothing", ""),
                named("one character", "a"),
                named("one mark", "“"),
                named("a space", " "),
                named("line breaks", "\n".repeat(10_000)),
                named("only punctuation", "?!.,;:“”\"'()[]…—".repeat(500)),
                named("unbalanced marks", "“He said ‘no. \"Nobody’ came” (and ".repeat(300)),
                named("100,000 quotation marks", "“".repeat(50_000) + "\"".repeat(50_000)),
                named("marks that open and close", "“x ”".repeat(25_000)),
                named("marks within marks", "“‘".repeat(20_000) + "no" + "’”".repeat(20_000)),
                named("brackets within brackets", "(".repeat(50_000) + "a" + ")".repeat(50_000)),
                named("who said that who said", "She said that he said that ".repeat(4_000)),
                named("of the of the", "the head of ".repeat(8_000)),
                named("only capitals", "THE FERRY LEFT THE HARBOUR AT NOON. ".repeat(80)),
                named("names only", "Ann Roe Paul Orrin Maria Stein ".repeat(3_000)),
                named("numbers only", "1 2,000 3.5 % $4 5th 1/2 ".repeat(4_000)),
                named("commas only", ", and ".repeat(16_000)),
                named("mixed scripts", "Паром вийшов 渡し船は正午に出た the ferry العبارة ".repeat(50)),
                named("right to left", "العبارة غادرت الميناء ظهرا وعادت في السادسة. ".repeat(50)),
                named(
                        "turned by marks",
                        "The \u202eminister said\u202c that \u200fit\u200e opened. ".repeat(99)),
                named("lone surrogates", "He said “\ud83d” and \ude00 left. ".repeat(99)),
                named("emoji", "The 👩‍👩‍👧‍👦 said “👍🏽”. ".repeat(99)),
                named("control characters", "He\u0000 said\u0007 \u001b[31mno\u0085. ".repeat(99)),
                named("marks upon letters", "e" + "\u0301".repeat(100_000)),
                named("any units", any(50_000)),
                named("an endless word", "x".repeat(LONGEST)),
                named("an endless sentence", "“x ".repeat(LONGEST / 3)),
                named("a million characters", prose.repeat(LONGEST / 52).substring(0, LONGEST)));
    }

    /// Units of all kinds, surrogates alone included.
    private static String any(int length) {
        var random = new Random(7);
        var units = new StringBuilder();
        while (units.length() < length) {
            units.append((char) random.nextInt(Character.MAX_VALUE + 1));
            units.append(random.nextInt(6) == 0 ? " " : "");
        }
        return units.toString();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void givenAnOddText_whenRead_thenEveryLayerAnswersWithinTheText(String text)
            throws JsonProcessingException {
        var result =
                assertTimeoutPreemptively(
                        Duration.ofMinutes(5), () -> Reader.reading().read(Source.of(text)));

        assertTrue(
                result.layers().stream().noneMatch(layer -> layer.status() == Status.FAILED),
                result.layers().toString());
        JsonNode found = JSON.valueToTree(Enrichment.findings(result.document()));
        assertWithin(found, text.length());
        JsonNode sentences = JSON.valueToTree(result.document().get(Sentences.KIND).spans());
        assertWithin(sentences, text.length());
        String message = JSON.writeValueAsString(found) + JSON.writeValueAsString(sentences);
        int bytes = message.getBytes(StandardCharsets.UTF_8).length;
        assertTrue(bytes < MOST_BYTES, bytes + " bytes");
    }

    private static void assertWithin(JsonNode node, int length) {
        if (node.path("start").isInt() && node.path("end").isInt()) {
            int start = node.get("start").asInt();
            int end = node.get("end").asInt();
            assertTrue(0 <= start && start <= end && end <= length, node + " of " + length);
        }
        node.forEach(each -> assertWithin(each, length));
    }
}
