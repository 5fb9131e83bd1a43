package org.tidings.ingest.fetch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import org.tidings.outgoing.AddressGuard;

/// Gets documents from the web: through the address guard, as each host's robots.txt permits, one
/// request at a time and host, with limits on everything that a server could draw out.
@ApplicationScoped
public class Fetcher {
    private final AddressGuard guard;
    private final FetchPermission permission;
    private final HttpExchanges exchanges;
    private final FetchConfig config;

    Fetcher(
            AddressGuard guard,
            FetchPermission permission,
            HttpExchanges exchanges,
            FetchConfig config) {
        this.guard = guard;
        this.permission = permission;
        this.exchanges = exchanges;
        this.config = config;
    }

    /// Fetches a document, following redirects. Whatever goes wrong is an outcome.
    public FetchOutcome fetch(FetchRequest request) {
        Instant began = Instant.now();
        FetchOutcome outcome = fetchUntraced(request);
        FetchSpan.record(request, outcome, began);
        return outcome;
    }

    /// As [#fetch]; it is for the caller to say whether the trace should know ([FetchSpan]).
    public FetchOutcome fetchUntraced(FetchRequest request) {
        return new Pursuit(request, guard, permission, exchanges, config).run();
    }

    /// The name by which a robots.txt addresses us.
    public String agentToken() {
        return config.product().replaceFirst("/.*", "").toLowerCase(Locale.ROOT);
    }
}
