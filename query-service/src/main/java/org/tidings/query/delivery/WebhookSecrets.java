package org.tidings.query.delivery;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tidings.query.store.Sql;
import org.tidings.sealing.Sealing;

/// Keeps what requests are signed with sealed, each bound to its webhook.
@ApplicationScoped
class WebhookSecrets {
    private static final Logger LOG = Logger.getLogger(WebhookSecrets.class);

    private final Sealing sealing;
    private final Sql sql;

    WebhookSecrets(Sealing sealing, Sql sql) {
        this.sealing = sealing;
        this.sql = sql;
    }

    private record Plain(UUID webhook, String secret) {}

    /// What was kept before it was sealed. Each row changes by itself: replicas that start side by
    /// side do no harm.
    void sealWhatIsPlain(@Observes StartupEvent start) {
        var plain =
                sql.query(
                        "select id, secret from webhook where secret is not null",
                        row -> new Plain(row.getObject("id", UUID.class), row.getString("secret")));
        if (!plain.isEmpty() && !sealing.hasKey()) {
            LOG.errorf(
                    "%d secrets of webhooks stand in the database as they are: tidings.secrets.key"
                            + " is not set",
                    plain.size());
            return;
        }
        for (Plain each : plain) {
            sql.update(
                    "update webhook set sealed = ?, secret = null where id = ? and secret = ?",
                    seal(each.webhook(), each.secret()),
                    each.webhook(),
                    each.secret());
        }
    }

    /// @throws org.tidings.problem.ProblemException when this installation has no key
    byte[] seal(UUID webhook, String secret) {
        return sealing.seal(webhook, secret);
    }

    /// @param plain from before secrets were sealed; null: there is none
    /// @param sealed null: there is none
    /// @return empty when the key of this process does not open it
    Optional<String> open(UUID webhook, @Nullable String plain, byte @Nullable [] sealed) {
        if (plain != null) {
            return Optional.of(plain);
        }
        Optional<String> secret = sealed == null ? Optional.empty() : sealing.open(webhook, sealed);
        if (secret.isEmpty()) {
            LOG.errorf(
                    "the secret of webhook %s does not open with this tidings.secrets.key",
                    webhook);
        }
        return secret;
    }
}
