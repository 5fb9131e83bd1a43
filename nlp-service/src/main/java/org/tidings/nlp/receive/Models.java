package org.tidings.nlp.receive;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.tidings.nlp.language.LanguageConfig;
import org.tidings.nlp.reading.CloseReading;
import org.tidings.nlp.reading.Enrichment;
import org.tidings.nlp.reading.Layers;
import org.tidings.nlp.reading.ReadingConfig;
import org.tidings.nlp.reading.ReadingTurns;
import org.tidings.nlp.reading.ReadingTurns.Work;

/// Loads the layers' models, once, when the service starts, and says how much is read at once.
class Models {
    @Produces
    @Singleton
    @Startup
    CloseReading reading(LanguageConfig languages, MeterRegistry metrics) {
        return new CloseReading(Layers.load(languages), metrics);
    }

    @Produces
    @Singleton
    Enrichment enrichment(CloseReading reading) {
        return new Enrichment(reading);
    }

    @Produces
    @Singleton
    ReadingTurns turns(ReadingConfig config, MeterRegistry metrics) {
        var turns = new ReadingTurns(config.atOnce());
        for (Work work : Work.values()) {
            String kind = work.name().toLowerCase(Locale.ROOT);
            Gauge.builder("tidings.reading.now", turns, now -> now.reading(work))
                    .tag("work", kind)
                    .register(metrics);
            Gauge.builder("tidings.reading.waiting", turns, now -> now.waiting(work))
                    .tag("work", kind)
                    .register(metrics);
        }
        return turns;
    }
}
