package org.tidings.nlp.reading;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.contracts.ArticleEnriched.Layer.Status;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.document.Layer;
import org.tidings.nlp.document.Source;
import org.tidings.nlp.language.IdentifiedLanguage;

/// Lets each layer read a text. A layer that fails is recorded in the result and never loses the
/// article. Safe for use by several threads.
public final class CloseReading {
    /// Goes up with the version of any layer, so that history can be read anew.
    public static final int GENERATION = 3;

    private static final Logger LOG = Logger.getLogger(CloseReading.class);

    private final Layers layers;
    private final MeterRegistry metrics;

    public CloseReading(Layers layers, MeterRegistry metrics) {
        this.layers = layers;
        this.metrics = metrics;
    }

    /// A document with what every layer made of it.
    ///
    /// @param layers what was done, by which version, and what failed
    public record Result(Document document, List<ArticleEnriched.Layer> layers) {}

    public Result read(Source source) {
        Document document = Document.of(source);
        List<ArticleEnriched.Layer> done = new ArrayList<>();
        for (Layer<?> layer : layers.inOrder()) {
            document = read(document, layer, done);
        }
        return new Result(document, done);
    }

    private <T> Document read(Document document, Layer<T> layer, List<ArticleEnriched.Layer> done) {
        String language = document.get(IdentifiedLanguage.KIND).tag();
        if (layer.englishOnly() && !language.equals("en")) {
            done.add(said(layer, Status.SKIPPED, notEnglish(language)));
            return document;
        }
        long started = System.nanoTime();
        try {
            T found = layer.read(document);
            String shortfall = layer.shortfall(document);
            done.add(said(layer, shortfall == null ? Status.DONE : Status.PARTIAL, shortfall));
            time(layer, "done", started);
            Document grown = document.with(layer.kind(), found);
            count(layer, Items.of(layer.kind(), grown));
            return grown;
        } catch (RuntimeException | StackOverflowError failure) {
            LOG.errorf(failure, "layer %s failed", layer.kind().name());
            done.add(said(layer, Status.FAILED, "The reading of this layer failed."));
            time(layer, "failed", started);
            return document;
        }
    }

    private static String notEnglish(String language) {
        return language.equals("und")
                ? "Its language was not identified; this is read in English only."
                : "This is read in English only, not in " + language + ".";
    }

    private static ArticleEnriched.Layer said(
            Layer<?> layer, Status status, @Nullable String reason) {
        return new ArticleEnriched.Layer(layer.kind().name(), layer.version(), status, reason);
    }

    private void count(Layer<?> layer, int items) {
        metrics.counter("tidings.layer.items", "layer", layer.kind().name()).increment(items);
    }

    private void time(Layer<?> layer, String status, long started) {
        metrics.timer("tidings.layer", "layer", layer.kind().name(), "status", status)
                .record(System.nanoTime() - started, TimeUnit.NANOSECONDS);
    }
}
