package org.tidings.nlp.receive;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.tidings.nlp.language.LanguageIdentifier;
import org.tidings.nlp.sentence.SentenceSplitter;

/// Ready once each model has read a sentence, so that the first article does not wait for loading.
@Readiness
@ApplicationScoped
class ModelsLoaded implements HealthCheck {
    private static final String PROBE = "The ferry left the harbour at noon. It came back at six.";

    private final LanguageIdentifier languages;
    private final SentenceSplitter sentences;

    ModelsLoaded(LanguageIdentifier languages, SentenceSplitter sentences) {
        this.languages = languages;
        this.sentences = sentences;
    }

    @Override
    public HealthCheckResponse call() {
        boolean loaded =
                languages.identify(null, PROBE).tag().equals("en")
                        && sentences.split(PROBE, "en").size() == 2;
        return HealthCheckResponse.named("models").status(loaded).build();
    }
}
