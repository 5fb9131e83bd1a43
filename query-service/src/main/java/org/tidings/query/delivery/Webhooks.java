package org.tidings.query.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.query.saved.SearchUnshared;
import org.tidings.tenancy.Caller;

/// Keeps an organisation's webhooks.
@ApplicationScoped
class Webhooks {
    static final int MOST = 20;
    private static final int SECRET_BYTES = 32;

    private final WebhookRepository rows;
    private final VisibleSearches searches;
    private final WebhookClient client;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    Webhooks(
            WebhookRepository rows,
            VisibleSearches searches,
            WebhookClient client,
            InstantSource clock) {
        this.rows = rows;
        this.searches = searches;
        this.client = client;
        this.clock = clock;
    }

    List<Webhook> of(Caller caller) {
        return rows.of(caller.organization(), caller.person());
    }

    /// @throws org.tidings.problem.ProblemException when there is none that the caller may keep
    Webhook get(Caller caller, String id) {
        return VisibleSearches.uuid(id)
                .flatMap(known -> rows.find(caller.organization(), caller.person(), known))
                .orElseThrow(() -> DeliveryProblems.webhookNotFound(id));
    }

    /// A webhook, and what its requests are signed with.
    record Added(Webhook webhook, String secret) {}

    /// @param search null: for all searches that the organisation shares
    Added add(Caller caller, @Nullable String url, @Nullable String search) {
        String address = permitted(url);
        UUID of = search == null ? null : searches.get(caller, search);
        if (rows.countOf(caller.organization()) >= MOST) {
            throw DeliveryProblems.tooManyWebhooks(MOST);
        }
        String secret = newSecret();
        var webhook =
                new Webhook(
                        UUID.randomUUID(),
                        caller.organization(),
                        of,
                        address,
                        secret,
                        caller.person(),
                        clock.instant());
        rows.add(webhook, secret);
        return new Added(webhook, secret);
    }

    /// Keeps its secret, and what could not be delivered to it.
    ///
    /// @param search null: for all searches that the organisation shares
    Webhook change(Caller caller, Webhook webhook, @Nullable String url, @Nullable String search) {
        var changed =
                new Webhook(
                        webhook.id(),
                        webhook.organization(),
                        search == null ? null : searches.get(caller, search),
                        permitted(url),
                        webhook.secret(),
                        webhook.createdBy(),
                        webhook.createdAt());
        rows.change(changed);
        return changed;
    }

    /// To be shared again later does not bring them back.
    void onUnshared(@Observes SearchUnshared search) {
        rows.removeOthers(search.organization(), search.id(), search.owner());
    }

    /// @throws org.tidings.problem.ProblemException when nothing is sent there
    private String permitted(@Nullable String url) {
        String address = url == null ? "" : url.strip();
        client.refusalOf(address)
                .ifPresent(
                        reason -> {
                            throw DeliveryProblems.webhookRefused(reason);
                        });
        return address;
    }

    /// What was signed before is signed anew when it is tried again.
    String renewSecret(Webhook webhook) {
        String secret = newSecret();
        rows.renew(webhook, secret);
        return secret;
    }

    private String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
