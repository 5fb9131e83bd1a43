package org.tidings.nlp.receive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.tidings.contracts.ArticleEnriched.Layer.Status;
import org.tidings.nlp.document.Source;
import org.tidings.nlp.reading.CloseReading;

/// Ready once every layer has read a text, so that the first article does not wait for loading.
@Readiness
@ApplicationScoped
class ModelsLoaded implements HealthCheck {
    private static final Source PROBE =
            Source.of("The ferry left the harbour at noon. It came back at six.");

    private final CloseReading reading;
    private final AtomicBoolean loaded = new AtomicBoolean();

    ModelsLoaded(CloseReading reading) {
        this.reading = reading;
    }

    @Override
    public HealthCheckResponse call() {
        if (!loaded.get()) {
            loaded.set(
                    reading.read(PROBE).layers().stream()
                            .allMatch(layer -> layer.status() == Status.DONE));
        }
        return HealthCheckResponse.named("models").status(loaded.get()).build();
    }
}
