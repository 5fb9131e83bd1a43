package org.tidings.nlp.receive;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.tidings.contracts.ArticleCollected;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.contracts.ArticleEnriched.Language;
import org.tidings.contracts.ArticleEnriched.Layer;
import org.tidings.contracts.ArticleEnriched.Layer.Status;
import org.tidings.contracts.Span;
import org.tidings.nlp.language.LanguageIdentifier;
import org.tidings.nlp.sentence.SentenceSplitter;

/// The layers of a reading, in the order in which they build on each other. A layer that fails is
/// recorded in the result and never loses the article.
@ApplicationScoped
class CloseReading {
    /// Goes up with the version of any layer, so that history can be read anew.
    static final int GENERATION = 1;

    private static final Logger LOG = Logger.getLogger(CloseReading.class);

    private final LanguageIdentifier languages;
    private final SentenceSplitter sentences;
    private final MeterRegistry metrics;

    CloseReading(LanguageIdentifier languages, SentenceSplitter sentences, MeterRegistry metrics) {
        this.languages = languages;
        this.sentences = sentences;
        this.metrics = metrics;
    }

    ArticleEnriched read(ArticleCollected article) {
        List<Layer> layers = new ArrayList<>();
        String text = article.text();
        Language language =
                layer(
                        layers,
                        "language",
                        LanguageIdentifier.VERSION,
                        Language.UNIDENTIFIED,
                        () -> languages.identify(article.title(), text));
        List<Span> spans =
                layer(
                        layers,
                        "sentence",
                        SentenceSplitter.VERSION,
                        List.of(),
                        () -> sentences.split(text, language.tag()));
        return new ArticleEnriched(article, GENERATION, language, spans, layers);
    }

    private <T> T layer(
            List<Layer> layers, String name, String version, T nothing, Supplier<T> work) {
        var timer = Timer.start(metrics);
        try {
            T found = work.get();
            layers.add(new Layer(name, version, Status.DONE, null));
            timer.stop(metrics.timer("tidings.layer", "layer", name, "status", "done"));
            return found;
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "layer %s failed", name);
            layers.add(
                    new Layer(name, version, Status.FAILED, "The reading of this layer failed."));
            timer.stop(metrics.timer("tidings.layer", "layer", name, "status", "failed"));
            return nothing;
        }
    }
}
