package org.tidings.gateway.session;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// A login may begin at one replica and end at another, so what encrypts its state must be the same
/// for all of them. Without this check, the framework would quietly make one up per process.
@ApplicationScoped
class SharedSecret {
    private static final int SHORTEST = 32;

    void check(
            @Observes StartupEvent event,
            @ConfigProperty(name = "quarkus.oidc.credentials.secret") Optional<String> client,
            @ConfigProperty(name = "quarkus.oidc.authentication.state-secret")
                    Optional<String> state) {
        if (state.or(() -> client).map(String::length).orElse(0) < SHORTEST) {
            throw new IllegalStateException(
                    "The client secret (QUARKUS_OIDC_CREDENTIALS_SECRET) must have at least "
                            + SHORTEST
                            + " characters, or QUARKUS_OIDC_AUTHENTICATION_STATE_SECRET must be"
                            + " set, the same for every replica of the gateway.");
        }
    }
}
