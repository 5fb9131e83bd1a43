package org.tidings.nlp.receive;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.tidings.nlp.language.LanguageConfig;
import org.tidings.nlp.reading.CloseReading;
import org.tidings.nlp.reading.Enrichment;
import org.tidings.nlp.reading.Layers;

/// Loads the layers' models, once, when the service starts.
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
}
