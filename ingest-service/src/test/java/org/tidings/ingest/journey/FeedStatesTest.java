package org.tidings.ingest.journey;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.sun.net.httpserver.HttpExchange;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.tidings.ingest.journey.LocalSite.Page;

/// Whatever an outlet's server does, its feed says so and the service goes on.
@QuarkusTest
class FeedStatesTest extends IngestTest {
    private static final int MANY = 200 << 20;

    private UUID failed(String path) {
        UUID feed = feedOf(addFeed("pat", "http://hill.example/" + path));
        awaitPolls(feed, "FAILED");
        return feed;
    }

    private ValidatableResponse state(UUID feed) {
        return get("ana", "/api/v1/feeds/" + feed).then().statusCode(200);
    }

    private void says(UUID feed, String kind, String reason) {
        state(feed)
                .body("state.outcome", equalTo("FAILED"))
                .body("state.polling.failureKind", equalTo(kind))
                .body("state.polling.lastFailure", containsString(reason))
                .body("state.polling.lastFailedAt", notNullValue())
                .body("state.reason", containsString(reason));
        works();
    }

    /// Another feed is still collected.
    private void works() {
        String name = "well-" + UUID.randomUUID();
        site().put("harbour.example/" + name, Page.feed("\"1\"", Newspaper.rss("harbour.example")));
        awaitPolls(feedOf(addFeed("pat", "http://harbour.example/" + name)), "FETCHED");
    }

    @Test
    void givenAPage_whenItIsNoFeed_thenTheStateSaysSo() {
        site().put("hill.example/state/page", Page.html("<p>A maintenance page<br>"));

        says(failed("state/page"), "NOT_A_FEED", "");
    }

    @Test
    void givenTwoHundredMegabytes_whenAnnouncedOrNot_thenTheyAreNotTaken() {
        site().handle("hill.example/state/huge", exchange -> send(exchange, MANY));
        site().handle("hill.example/state/chunked", exchange -> send(exchange, 0));

        says(failed("state/huge"), "TOO_LARGE", "209715200 bytes");
        says(failed("state/chunked"), "TOO_LARGE", "more than 8388608 bytes");
    }

    private static void send(HttpExchange exchange, long length) throws IOException {
        exchange.sendResponseHeaders(200, length);
        byte[] chunk = new byte[1 << 16];
        for (int sent = 0; sent < MANY; sent += chunk.length) {
            exchange.getResponseBody().write(chunk);
        }
    }

    @Test
    void givenAPageThatNeverEnds_whenPolled_thenItIsGivenUp() {
        site().handle("hill.example/state/drip", LocalSite::dripForEver);

        says(failed("state/drip"), "TIMEOUT", "did not end within 3 s");
    }

    @Test
    void givenARedirectLoop_whenPolled_thenItIsNamed() {
        site().put("hill.example/state/a", Page.redirect("/state/b"));
        site().put("hill.example/state/b", Page.redirect("/state/a"));

        says(failed("state/a"), "REDIRECT_LOOP", "in a circle");
    }

    @Test
    void givenAZipBomb_whenPolled_thenItIsNotUnpacked() throws IOException {
        byte[] bomb = gzip(new byte[100_000_000]);
        site().handle(
                        "hill.example/state/bomb",
                        exchange -> {
                            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                            exchange.sendResponseHeaders(200, bomb.length);
                            exchange.getResponseBody().write(bomb);
                        });

        says(failed("state/bomb"), "TOO_LARGE", "once it is unpacked");
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(plain);
        }
        return packed.toByteArray();
    }

    @Test
    void givenAFeedThatSaysTheWrongCharset_whenPolled_thenItIsReadOrSaysWhy() {
        byte[] latin =
                Newspaper.rss("hill.example").replace("News", "Z\u00fcrich").getBytes(ISO_8859_1);
        site().handle(
                        "hill.example/state/latin",
                        exchange -> {
                            exchange.getResponseHeaders()
                                    .set("Content-Type", "text/xml; charset=utf-8");
                            exchange.sendResponseHeaders(200, latin.length);
                            exchange.getResponseBody().write(latin);
                        });
        site().put(
                        "hill.example/state/nonsense",
                        new Page(
                                200,
                                Map.of("Content-Type", "text/xml; charset=no-such-charset"),
                                Newspaper.rss("hill.example")));

        for (String path : new String[] {"latin", "nonsense"}) {
            UUID feed = feedOf(addFeed("pat", "http://hill.example/state/" + path));
            awaitPolled(feed);
            assertThat(text("select last_outcome from feed where id = ?", feed))
                    .as(path)
                    .isIn("FETCHED", "FAILED");
        }
        works();
    }

    @Test
    void givenAFeedThatIsGone_whenPolled_thenItIsAskedSeldomWithANotice() {
        site().put("hill.example/state/gone", Page.status(410));

        UUID feed = failed("state/gone");

        says(feed, "GONE", "410");
        state(feed)
                .body("state.polling.activity", equalTo("GONE"))
                .body("state.polling.notice", equalTo("GONE"));
        assertThat(
                        text(
                                "select next_poll_at > now() + interval '20 days' from feed where id = ?",
                                feed))
                .isEqualTo("t");
    }

    @Test
    void givenAGoneFeedThatComesBack_whenPolled_thenTheNoticeIsOver() {
        site().put("hill.example/state/back", Page.status(410));
        UUID feed = failed("state/back");

        site().put("hill.example/state/back", Page.feed("\"1\"", Newspaper.rss("hill.example")));
        pollAgain(feed);

        state(feed)
                .body("state.polling.activity", equalTo("POLLING"))
                .body("state.polling.notice", equalTo(null))
                .body("state.polling.failureKind", equalTo("GONE"))
                .body("state.polling.lastSuccessAt", notNullValue());
    }

    @Test
    void givenAPermanentRedirect_whenTheFeedIsReadThere_thenItsAddressIsTheNewOne() {
        site().put("hill.example/state/moved", Page.redirect(301, "/state/new"));
        site().put("hill.example/state/new", Page.feed("\"1\"", Newspaper.rss("hill.example")));

        UUID feed = feedOf(addFeed("pat", "http://hill.example/state/moved"));
        awaitPolls(feed, "FETCHED");

        state(feed)
                .body("url", equalTo("http://hill.example/state/new"))
                .body("state.polling.notice", equalTo("MOVED"));
        assertThat(text("select from_url from feed_move where feed_id = ?", feed))
                .isEqualTo("http://hill.example/state/moved");
        pollAgain(feed);
        assertThat(site().requestsFor("hill.example/state/moved")).isEqualTo(1);
    }

    @Test
    void givenAPermanentRedirectToWhatIsNoFeed_whenPolled_thenTheAddressStays() {
        site().put("hill.example/state/parked", Page.redirect(301, "/state/casino"));
        site().put("hill.example/state/casino", Page.html("<p>Win<br>"));

        UUID feed = failed("state/parked");

        state(feed).body("url", equalTo("http://hill.example/state/parked"));
    }

    @Test
    void givenAnAddressOfAnotherFeed_whenAFeedMovesThere_thenBothStayAndTheNoticeSaysSo() {
        site().put("hill.example/state/first", Page.feed("\"1\"", Newspaper.rss("hill.example")));
        site().put("hill.example/state/second", Page.redirect(308, "/state/first"));
        awaitPolls(feedOf(addFeed("pat", "http://hill.example/state/first")), "FETCHED");

        UUID second = feedOf(addFeed("pat", "http://hill.example/state/second"));
        awaitPolls(second, "FETCHED");

        state(second)
                .body("url", equalTo("http://hill.example/state/second"))
                .body("state.polling.notice", equalTo("MOVE_NOT_TAKEN"));
    }

    @Test
    void givenRetryAfter_whenPolled_thenTheFeedIsLeftAloneForSoLong() {
        site().put(
                        "busy.many.example/state/busy",
                        new Page(429, Map.of("Retry-After", "1209600"), ""));

        UUID feed = feedOf(addFeed("pat", "http://busy.many.example/state/busy"));
        awaitPolls(feed, "FAILED");

        says(feed, "RATE_LIMITED", "429");
        change("update feed set interval_seconds = 60 where id = ?", feed);
        assertThat(
                        text(
                                "select next_poll_at > now() + interval '6 days' from feed where id = ?",
                                feed))
                .isEqualTo("t");
    }

    @Test
    void givenAFeedThatHadEntries_whenItListsNothing_thenThatIsAFailure() {
        site().put("hill.example/item", Page.html(Newspaper.page("Item", "Something happened.")));
        site().put(
                        "hill.example/state/emptied",
                        Page.feed("\"1\"", Newspaper.rss("hill.example", "item")));
        UUID feed = feedOf(addFeed("pat", "http://hill.example/state/emptied"));
        awaitPolls(feed, "FETCHED");

        site().put("hill.example/state/emptied", Page.feed("\"2\"", Newspaper.rss("hill.example")));
        pollAgain(feed);

        says(feed, "EMPTY", "nothing any more");
    }

    @Test
    void givenAFeedThatAPersonPaused_whenItIsDue_thenItIsNotPolled() {
        site().put("hill.example/state/paused", Page.feed("\"1\"", Newspaper.rss("hill.example")));
        UUID feed = feedOf(addFeed("pat", "http://hill.example/state/paused"));
        awaitPolls(feed, "FETCHED");

        change(
                "update feed set paused_at = now(), paused_by = 'pat', next_poll_at = now()"
                        + " where id = ?",
                feed);
        works();

        state(feed).body("state.polling.activity", equalTo("PAUSED"));
        assertThat(site().requestsFor("hill.example/state/paused")).isEqualTo(1);
    }

    @Test
    void givenOneEtagForEver_whenReadWhole_thenTheServerIsNoLongerTrusted() {
        site().put("hill.example/one", Page.html(Newspaper.page("One", "It rained.")));
        site().put("hill.example/two", Page.html(Newspaper.page("Two", "It snowed.")));
        site().put(
                        "hill.example/state/liar",
                        Page.feed("\"1\"", Newspaper.rss("hill.example", "one")));
        UUID feed = feedOf(addFeed("pat", "http://hill.example/state/liar"));
        awaitPolls(feed, "FETCHED");
        site().put(
                        "hill.example/state/liar",
                        Page.feed("\"1\"", Newspaper.rss("hill.example", "one", "two")));
        pollAgain(feed);
        assertThat(text("select last_outcome from feed where id = ?", feed))
                .isEqualTo("NOT_MODIFIED");

        change("update feed set verified_at = now() - interval '2 days' where id = ?", feed);
        pollAgain(feed);

        state(feed)
                .body("state.entries", equalTo(2))
                .body("state.polling.validatorsTrusted", equalTo(false))
                .body("state.polling.notice", equalTo("VALIDATORS_UNTRUSTED"));
        pollAgain(feed);
        assertThat(text("select last_outcome from feed where id = ?", feed)).isEqualTo("FETCHED");
    }
}
