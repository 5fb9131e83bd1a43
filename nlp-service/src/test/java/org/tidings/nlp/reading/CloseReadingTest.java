package org.tidings.nlp.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidings.contracts.ArticleEnriched.Layer.Status;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.document.Kind;
import org.tidings.nlp.document.Layer;
import org.tidings.nlp.document.Source;
import org.tidings.nlp.language.LanguageIdentifier;
import org.tidings.nlp.sentence.SentenceSplitter;
import org.tidings.nlp.sentence.Sentences;
import org.tidings.nlp.token.TokenReader;

class CloseReadingTest {
    @Test
    void givenALayerThatFails_whenRead_thenItIsRecordedAndTheOthersAreDone() {
        var failing = new Failing();
        var layers =
                new Layers(
                        List.of(
                                new LanguageIdentifier(Reader.LANGUAGES),
                                failing,
                                new SentenceSplitter()));

        var metrics = new SimpleMeterRegistry();

        var result =
                new CloseReading(layers, metrics)
                        .read(Source.of("The ferry left at noon. It came back at six."));

        assertEquals(
                List.of(Status.DONE, Status.FAILED, Status.DONE),
                result.layers().stream().map(layer -> layer.status()).toList());
        assertEquals(2, result.document().get(Sentences.KIND).spans().size());
        assertEquals("nothing", result.document().get(failing.kind()));
        assertEquals(
                1,
                metrics.get("tidings.layer")
                        .tags("layer", "failing", "status", "failed")
                        .timer()
                        .count());
        assertEquals(
                2, metrics.get("tidings.layer.items").tag("layer", "sentence").counter().count());
    }

    @Test
    void givenALayerBeforeWhatItNeeds_whenPutInOrder_thenItIsRefused() {
        var languages = new LanguageIdentifier(Reader.LANGUAGES);
        var refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> new Layers(List.of(languages, new TokenReader())));

        assertTrue(refused.getMessage().contains("token stands before"));
    }

    @Test
    void givenAGermanText_whenRead_thenWhatIsEnglishOnlyIsSaidToBeSkipped() {
        var result =
                Reader.reading()
                        .read(
                                Source.of(
                                        "Die Fähre verließ den Hafen am Mittag. Sie kam um sechs."));

        assertEquals(2, result.document().get(Sentences.KIND).spans().size());
        var token =
                result.layers().stream().filter(layer -> layer.name().equals("token")).findFirst();
        assertEquals(Status.SKIPPED, token.orElseThrow().status());
        assertEquals("This is read in English only, not in de.", token.orElseThrow().reason());
    }

    static List<String> oddTexts() {
        String prose = "The minister said that the bridge would open in May. ";
        return List.of(
                "",
                "a",
                "“",
                "?!.,;:“”\"'()[]…—".repeat(500),
                "“He said ‘no. \"Nobody’ came” (and ".repeat(300),
                "THE FERRY LEFT THE HARBOUR AT NOON. NOBODY WAS HURT. ".repeat(50),
                "Паром вийшов 渡し船は正午に出た the ferry left العبارة غادرت ".repeat(50),
                "العبارة غادرت الميناء ظهرا وعادت في السادسة مساء. ".repeat(50),
                "x".repeat(1_000_000),
                "“x ".repeat(333_333),
                prose.repeat(1_000_000 / prose.length() + 1).substring(0, 1_000_000));
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    void givenAnOddText_whenRead_thenEveryLayerAnswers(String text) {
        var result =
                assertTimeoutPreemptively(
                        Duration.ofMinutes(2), () -> Reader.reading().read(Source.of(text)));

        assertTrue(
                result.layers().stream().noneMatch(layer -> layer.status() == Status.FAILED),
                result.layers().toString());
    }

    private static final class Failing implements Layer<String> {
        private static final Kind<String> KIND = new Kind<>("failing", String.class, "nothing");

        @Override
        public Kind<String> kind() {
            return KIND;
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public List<Kind<?>> needs() {
            return List.of();
        }

        @Override
        public String read(Document document) {
            throw new IllegalStateException("on purpose");
        }
    }
}
