package org.tidings.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.ingest.fetch.FetchOutcome.Failed;
import org.tidings.ingest.fetch.FetchOutcome.Fetched;
import org.tidings.ingest.journey.LocalSite;
import org.tidings.ingest.journey.LocalSite.Page;
import org.tidings.outgoing.AddressGuard;
import org.tidings.outgoing.AddressRefused;
import org.tidings.outgoing.HostMappings;
import org.tidings.outgoing.HostResolver;

class FetcherTest extends SiteFetching {
    @Test
    void givenRedirects_whenFetched_thenEachIsRemembered() {
        site.put("/a", Page.redirect("/b"));
        site.put("/b", Page.redirect("http://news.example/c"));
        site.put("/c", Page.html("here"));

        var outcome = fetch("http://news.example/a");

        assertThat(outcome).isInstanceOf(Fetched.class);
        var document = ((Fetched) outcome).document();
        assertThat(document.body().utf8()).isEqualTo("here");
        assertThat(document.redirects())
                .containsExactly(
                        URI.create("http://news.example/b"), URI.create("http://news.example/c"));
    }

    @Test
    void givenARedirectToAPrivateAddress_whenFetched_thenNoConnectionArrives() {
        for (String target :
                List.of(
                        "http://127.0.0.1:" + site.port() + "/private",
                        "http://2130706433:" + site.port() + "/private",
                        "http://0x7f000001:" + site.port() + "/private",
                        "http://0177.0.0.1:" + site.port() + "/private",
                        "http://[::1]:" + site.port() + "/private",
                        "http://[::ffff:127.0.0.1]:" + site.port() + "/private",
                        "http://localhost:" + site.port() + "/private",
                        "//internal.example:" + site.port() + "/private",
                        "http://a:b@news.example/private",
                        "file:///etc/passwd")) {
            site.put("/start", Page.redirect(target));

            assertThat(fetch("http://news.example/start"))
                    .as(target)
                    .isInstanceOfSatisfying(
                            Failed.class, failed -> assertThat(failed.retryable()).isFalse());
        }
        assertThat(site.requests()).containsOnly("news.example/start");
    }

    /// Notes where sockets want to go, and lets none go anywhere.
    private static final class NotingGuard extends AddressGuard {
        private final List<InetAddress> wanted = new ArrayList<>();

        NotingGuard(HostResolver resolver) {
            super(HostMappings.NONE, resolver);
        }

        @Override
        protected InetSocketAddress destination(InetSocketAddress address) throws AddressRefused {
            super.destination(address);
            wanted.add(address.getAddress());
            throw new AddressRefused("no connections in this test");
        }
    }

    @Test
    void givenANameThatChangesItsAddress_whenFetched_thenOnlyTheCheckedOneIsConnectedTo() {
        Deque<String> answers = new ArrayDeque<>(List.of("93.184.215.14", "127.0.0.1"));
        var guard = new NotingGuard(_ -> List.of(InetAddress.ofLiteral(answers.removeFirst())));
        var fetcher = fetcher(guard);
        var request =
                FetchRequest.page(
                        URI.create("http://rebinding.example:" + site.port() + "/"), null, null);

        fetcher.fetch(request);
        var afterTheNameMoved = fetcher.fetch(request);

        assertThat(guard.wanted).containsExactly(InetAddress.ofLiteral("93.184.215.14"));
        assertThat(afterTheNameMoved)
                .isInstanceOfSatisfying(
                        Failed.class,
                        failed -> assertThat(failed.reason()).contains("127.0.0.1 (loopback)"));
        assertThat(answers).isEmpty();
        assertThat(site.requests()).isEmpty();
    }

    @Test
    void givenARedirectLoop_whenFetched_thenItEnds() {
        site.put("/loop", Page.redirect("/loop"));

        assertThat(fetch("http://news.example/loop"))
                .isEqualTo(
                        new Failed(
                                FailureKind.REDIRECT_LOOP,
                                "the redirects go round in a circle, back to"
                                        + " http://news.example/loop"));
        assertThat(site.requests()).hasSize(1);
    }

    @Test
    void givenRedirectsThatGoOn_whenFetched_thenTheyEnd() {
        for (int i = 0; i < 10; i++) {
            site.put("/on/" + i, Page.redirect("/on/" + (i + 1)));
        }

        assertThat(fetch("http://news.example/on/0"))
                .isEqualTo(new Failed(FailureKind.REDIRECT_LOOP, "more than 5 redirects"));
        assertThat(site.requests()).hasSize(6);
    }

    @Test
    void givenTooLargeADocument_whenFetched_thenItIsRefused() {
        site.put("/large", Page.html("x".repeat(1_001)));

        assertThat(fetch("http://news.example/large"))
                .isEqualTo(
                        new Failed(
                                FailureKind.TOO_LARGE,
                                "the document has 1001 bytes, more than 1000"));
    }

    @Test
    void givenACopyThatIsCurrent_whenFetched_thenItIsNotModified() {
        site.put("/feed", Page.feed("\"7\"", "<rss/>"));

        var outcome =
                fetcher(HostResolver.SYSTEM)
                        .fetch(
                                FetchRequest.feed(
                                        URI.create("http://news.example/feed"), "\"7\"", null));

        assertThat(outcome).isInstanceOf(FetchOutcome.NotModified.class);
    }

    @Test
    void givenErrorsOfTheServer_whenFetched_thenTheyAreOutcomes() {
        site.put("/gone", Page.status(410));
        site.put("/busy", Page.status(503));

        assertThat(fetch("http://news.example/gone"))
                .isEqualTo(new Failed(FailureKind.GONE, "the server answered 410", 410, null));
        assertThat(fetch("http://news.example/busy"))
                .isEqualTo(
                        new Failed(FailureKind.SERVER_ERROR, "the server answered 503", 503, null));
    }

    @Test
    void givenPermanentRedirects_whenFetched_thenTheDocumentSaysWhereItLiesForGood() {
        site.put("/old", Page.redirect(301, "/newer"));
        site.put("/newer", Page.redirect(308, "/here"));
        site.put("/here", Page.redirect(302, "/today"));
        site.put("/today", Page.html("x"));

        var permanent = document(fetch("http://news.example/old"));
        var temporary = document(fetch("http://news.example/here"));

        assertThat(permanent.exchange().movedTo())
                .isEqualTo(URI.create("http://news.example/here"));
        assertThat(temporary.exchange().movedTo()).isNull();
    }

    @Test
    void givenAPageThatNeverEnds_whenFetched_thenItIsGivenUp() {
        site.handle("/drip", LocalSite::dripForEver);

        assertThat(fetch("http://news.example/drip"))
                .isEqualTo(new Failed(FailureKind.TIMEOUT, "the document did not end within 3 s"));
    }
}
