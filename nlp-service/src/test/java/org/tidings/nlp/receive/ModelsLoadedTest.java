package org.tidings.nlp.receive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.document.Kind;
import org.tidings.nlp.document.Layer;
import org.tidings.nlp.language.LanguageIdentifier;
import org.tidings.nlp.reading.CloseReading;
import org.tidings.nlp.reading.Layers;
import org.tidings.nlp.reading.Reader;

class ModelsLoadedTest {
    /// A layer whose model is there when it is told so.
    private record Loading(AtomicBoolean loaded) implements Layer<String> {
        @Override
        public Kind<String> kind() {
            return new Kind<>("loading", String.class, "nothing");
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
            if (!loaded.get()) {
                throw new IllegalStateException("the model is not there yet");
            }
            return "something";
        }
    }

    @Test
    void givenALayerThatCannotRead_whenAskedForReadiness_thenItIsNotReadyUntilTheLayerCan() {
        var loaded = new AtomicBoolean();
        var layers =
                new Layers(List.of(new LanguageIdentifier(Reader.LANGUAGES), new Loading(loaded)));
        var health = new ModelsLoaded(new CloseReading(layers, new SimpleMeterRegistry()));

        assertEquals(Status.DOWN, health.call().getStatus());
        loaded.set(true);
        assertEquals(Status.UP, health.call().getStatus());
    }
}
