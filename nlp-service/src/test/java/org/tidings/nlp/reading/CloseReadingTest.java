package org.tidings.nlp.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
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

    @Test
    void givenALayerThatRunsOutOfStack_whenRead_thenItIsRecordedAndTheOthersAreDone() {
        var layers =
                new Layers(
                        List.of(
                                new LanguageIdentifier(Reader.LANGUAGES),
                                new Endless(),
                                new SentenceSplitter()));

        var result =
                new CloseReading(layers, new SimpleMeterRegistry())
                        .read(Source.of("The ferry left at noon. It came back at six."));

        assertEquals(
                List.of(Status.DONE, Status.FAILED, Status.DONE),
                result.layers().stream().map(layer -> layer.status()).toList());
    }

    @Test
    void givenAnyLayerThatFails_whenRead_thenTheArticleIsNotLost() {
        var all = Layers.load(Reader.LANGUAGES).inOrder();
        for (int place = 1; place < all.size(); place++) {
            List<Layer<?>> layers = new ArrayList<>(all);
            layers.set(place, broken(all.get(place)));

            var result =
                    new CloseReading(new Layers(layers), new SimpleMeterRegistry())
                            .read(Source.of(Reader.seedArticle()));

            String name = all.get(place).kind().name();
            assertEquals(
                    List.of(name),
                    result.layers().stream()
                            .filter(layer -> layer.status() == Status.FAILED)
                            .map(layer -> layer.name())
                            .toList());
            assertNotNull(Enrichment.findings(result.document()), name);
        }
    }

    private static <T> Layer<T> broken(Layer<T> layer) {
        return new Layer<>() {
            @Override
            public Kind<T> kind() {
                return layer.kind();
            }

            @Override
            public String version() {
                return layer.version();
            }

            @Override
            public List<Kind<?>> needs() {
                return layer.needs();
            }

            @Override
            public boolean englishOnly() {
                return layer.englishOnly();
            }

            @Override
            public T read(Document document) {
                throw new IllegalStateException("on purpose");
            }
        };
    }

    private static final class Endless implements Layer<String> {
        @Override
        public Kind<String> kind() {
            return new Kind<>("endless", String.class, "nothing");
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
            throw new StackOverflowError("on purpose");
        }
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
