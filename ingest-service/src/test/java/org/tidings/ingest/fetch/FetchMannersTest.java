package org.tidings.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpHandler;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tidings.ingest.fetch.FetchOutcome.Failed;
import org.tidings.ingest.journey.LocalSite.Page;
import org.tidings.outgoing.AddressGuard;
import org.tidings.outgoing.HostMappings;
import org.tidings.outgoing.HostResolver;

/// What the fetcher tells servers, keeps from them, and lets them forbid.
class FetchMannersTest extends SiteFetching {
    @Test
    void givenASiteThatLoopsWithoutItsCookie_whenFetched_thenTheCookieComesBackAndIsForgotten() {
        List<String> seen = new ArrayList<>();
        site.handle(
                "/wall",
                exchange -> {
                    String cookie = exchange.getRequestHeaders().getFirst("Cookie");
                    seen.add(String.valueOf(cookie));
                    exchange.getResponseHeaders().set("Set-Cookie", "seen=1; Path=/");
                    exchange.getResponseHeaders().set("Location", "/wall");
                    exchange.sendResponseHeaders(cookie == null ? 302 : 200, -1);
                });

        document(fetch("http://news.example/wall"));
        document(fetch("http://news.example/wall"));

        assertThat(seen).containsExactly("null", "seen=1", "null", "seen=1");
    }

    @Test
    void givenCredentials_whenRedirectedElsewhere_thenTheyStayAtHome() {
        List<String> seen = new ArrayList<>();
        HttpHandler noting =
                exchange -> {
                    seen.add(
                            exchange.getRequestURI()
                                    + " "
                                    + exchange.getRequestHeaders().getFirst("Authorization"));
                    exchange.sendResponseHeaders(200, -1);
                };
        site.put("/home", Page.redirect("/inside"));
        site.put("/away", Page.redirect("http://other.example/outside"));
        site.handle("/inside", noting);
        site.handle("/outside", noting);
        var fetcher =
                fetcher(
                        new AddressGuard(
                                HostMappings.of(
                                        List.of(
                                                "news.example=127.0.0.1:" + site.port(),
                                                "other.example=127.0.0.1:" + site.port())),
                                HostResolver.SYSTEM));

        for (String path : List.of("/home", "/away")) {
            fetcher.fetch(
                    FetchRequest.feed(URI.create("http://news.example" + path), null, null)
                            .withAuthorization("Basic c2VjcmV0"));
        }

        assertThat(seen).containsExactly("/inside Basic c2VjcmV0", "/outside null");
    }

    @Test
    void givenAServerThatWantsToBeLeftAlone_whenAskedAgain_thenNothingIsSent() {
        site.put("/busy", new Page(429, Map.of("Retry-After", "120"), ""));
        site.put("/date", new Page(503, Map.of("Retry-After", httpDate(300)), ""));
        var fetcher = fetcher(HostResolver.SYSTEM);
        var busy = FetchRequest.page(URI.create("http://news.example/busy"), null, null);

        var first = (Failed) fetcher.fetch(busy);
        var second = (Failed) fetcher.fetch(busy);
        var dated = (Failed) fetch("http://news.example/date");

        assertThat(first.kind()).isEqualTo(FailureKind.RATE_LIMITED);
        assertThat(first.status()).isEqualTo(429);
        assertThat(first.retryAfter()).isEqualTo(Duration.ofMinutes(2));
        assertThat(second.kind()).isEqualTo(FailureKind.RATE_LIMITED);
        assertThat(second.retryAfter()).isBetween(Duration.ofMinutes(1), Duration.ofMinutes(2));
        assertThat(site.requestsFor("news.example/busy")).isEqualTo(1);
        assertThat(dated.retryAfter()).isBetween(Duration.ofSeconds(200), Duration.ofMinutes(5));
    }

    @Test
    void givenADocument_whenFetched_thenTheServerIsToldWhoAsks() {
        List<String> agents = new ArrayList<>();
        site.handle(
                "/who",
                exchange -> {
                    agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
                    exchange.sendResponseHeaders(200, -1);
                });

        fetch("http://news.example/who");

        assertThat(agents).containsExactly("TidingsTest/1 (+mailto:desk@tidings.example)");
    }

    @Test
    void givenAHostThatForbids_whenARedirectLeadsThere_thenItIsNotAsked() {
        site.put("/open", Page.redirect("/closed"));
        var guard =
                new AddressGuard(
                        HostMappings.of(List.of("news.example=127.0.0.1:" + site.port())),
                        HostResolver.SYSTEM);
        FetchPermission permission =
                address ->
                        address.toString().endsWith("/closed")
                                ? new FetchPermission.Answer.Denied(FailureKind.DISALLOWED, "no")
                                : new FetchPermission.Answer.Granted(null);
        var fetcher = new Fetcher(guard, permission, new HttpExchanges(guard, LIMITS), LIMITS);

        var outcome =
                fetcher.fetch(
                        FetchRequest.page(URI.create("http://news.example/open"), null, null));

        assertThat(outcome).isEqualTo(new Failed(FailureKind.DISALLOWED, "no"));
        assertThat(site.requests()).containsExactly("news.example/open");
    }

    private static String httpDate(int secondsFromNow) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(secondsFromNow));
    }
}
