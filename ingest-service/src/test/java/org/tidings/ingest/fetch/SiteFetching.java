package org.tidings.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.tidings.ingest.fetch.FetchOutcome.Fetched;
import org.tidings.ingest.journey.LocalSite;
import org.tidings.outgoing.AddressGuard;
import org.tidings.outgoing.HostMappings;
import org.tidings.outgoing.HostResolver;

/// A fetcher whose network is one local site under the name `news.example`.
abstract class SiteFetching {
    final LocalSite site = new LocalSite();

    @AfterEach
    void close() {
        site.close();
    }

    static final FetchConfig LIMITS = new TestLimits(1_000, Duration.ofSeconds(3));

    Fetcher fetcher(HostResolver resolver) {
        var mappings = HostMappings.of(List.of("news.example=127.0.0.1:" + site.port()));
        return fetcher(new AddressGuard(mappings, resolver));
    }

    static Fetcher fetcher(AddressGuard guard) {
        return new Fetcher(
                guard,
                _ -> new FetchPermission.Answer.Granted(null),
                new HttpExchanges(guard, LIMITS),
                LIMITS);
    }

    FetchOutcome fetch(HostResolver resolver, String url) {
        return fetcher(resolver).fetch(FetchRequest.page(URI.create(url), null, null));
    }

    FetchOutcome fetch(String url) {
        return fetch(_ -> List.of(InetAddress.getLoopbackAddress()), url);
    }

    static FetchedDocument document(FetchOutcome outcome) {
        assertThat(outcome).isInstanceOf(Fetched.class);
        return ((Fetched) outcome).document();
    }
}
