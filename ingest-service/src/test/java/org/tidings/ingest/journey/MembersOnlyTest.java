package org.tidings.ingest.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.sun.net.httpserver.HttpExchange;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tidings.ingest.journey.LocalSite.Page;

/// Pages that ask for the credentials of the private feed that names them.
@QuarkusTest
class MembersOnlyTest extends IngestTest {
    private static final String SIGNED = "Basic cmVhZGVyOmNvcnJlY3QgaG9yc2U=";
    private static final String BASIC =
            "{\"kind\": \"BASIC\", \"user\": \"reader\", \"password\": \"correct horse\"}";

    /// A page that only members get; others are told the status.
    private void membersOnly(String address, int status) {
        site().handle(address, exchange -> answer(exchange, address, status));
    }

    private static void answer(HttpExchange exchange, String address, int status)
            throws IOException {
        if (!SIGNED.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        byte[] page = Newspaper.page("About " + address, "Members read " + address).getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, page.length);
        exchange.getResponseBody().write(page);
    }

    private static String rss(String... links) {
        var items = new StringBuilder();
        for (String link : links) {
            items.append("<item><title>t</title><link>http://%s</link></item>".formatted(link));
        }
        return "<rss version='2.0'><channel><title>t</title><link>http://x/</link>"
                + "<description>d</description>%s</channel></rss>".formatted(items);
    }

    private UUID feed(String user, String address, boolean withCredentials, String... links) {
        site().put(address, Page.feed("\"1\"", rss(links)));
        String given = withCredentials ? ", \"credentials\": " + BASIC : "";
        String draft =
                "{\"url\": \"http://%s\", \"interval\": \"P7D\"%s}".formatted(address, given);
        UUID feed = feedOf(send("POST", user, "/api/v1/feeds", draft));
        awaitPolls(feed, "FETCHED");
        return feed;
    }

    private UUID article(UUID feed) {
        return UUID.fromString(text("select article_id from feed_entry where feed_id = ?", feed));
    }

    private void look(UUID article) {
        change(
                "update article_refetch set last_look_at = null, due_at = now()"
                        + " where article_id = ?",
                article);
        await().atMost(PATIENCE)
                .until(
                        () ->
                                text(
                                                "select last_look_at from article_refetch"
                                                        + " where article_id = ?",
                                                article)
                                        != null);
    }

    private String withdrawals(UUID article) {
        return text("select count(*) from article_withdrawal where article_id = ?", article);
    }

    private String notice(UUID feed) {
        return text("select notice from feed where id = ?", feed);
    }

    @Test
    void givenPagesForMembers_whenAPrivateFeedNamesThem_thenTheyAreReadWithItsCredentials() {
        membersOnly("pier.example/club/a", 401);

        UUID feed = feed("adam", "pier.example/club/feed", true, "pier.example/club/a");

        assertThat(site().authorizationFor("pier.example/club/a")).contains(SIGNED);
        assertThat(text("select text from article_revision where article_id = ?", article(feed)))
                .contains("a larger crane");
        assertThat(notice(feed)).isNull();
    }

    @Test
    void givenCredentials_whenPagesLieElsewhereOrLeadThere_thenTheyAreNotSent() {
        membersOnly("ebb.example/club/b", 404);
        membersOnly("ebb.example/club/to", 404);
        site().put("pier.example/club/leads", Page.redirect("http://ebb.example/club/to"));

        UUID feed =
                feed(
                        "adam",
                        "pier.example/club/far",
                        true,
                        "ebb.example/club/b",
                        "pier.example/club/leads");

        assertThat(site().authorizationFor("pier.example/club/leads")).contains(SIGNED);
        assertThat(site().requests()).contains("ebb.example/club/b", "ebb.example/club/to");
        assertThat(site().authorizationFor("ebb.example/club/b")).isEmpty();
        assertThat(site().authorizationFor("ebb.example/club/to")).isEmpty();
        get("ana", "/api/v1/feeds/" + feed)
                .then()
                .body("state.polling.notice", equalTo("PAGES_LOCKED"))
                .body("state.polling.noticeDetail", containsString("must not leave its site"));
    }

    @Test
    void givenASharedFeedOfTheSameSite_whenPolled_thenNobodysCredentialsAreSent() {
        membersOnly("fair.example/club/a", 403);
        feed("adam", "fair.example/club/own", true, "fair.example/club/else");

        UUID shared = feed("pat", "fair.example/club/shared", false, "fair.example/club/a");

        assertThat(site().requestsFor("fair.example/club/a")).isPositive();
        assertThat(site().authorizationFor("fair.example/club/a")).isEmpty();
        assertThat(notice(shared)).as("a shared feed has no locked pages").isNull();
    }

    @Test
    void givenPagesThatRefuse_whenTheCredentialsAreSet_thenTheNoticeEndsAndTheyAreRead() {
        membersOnly("pier.example/club/late", 401);
        UUID feed = feed("adam", "pier.example/club/feed-late", false, "pier.example/club/late");
        get("ana", "/api/v1/feeds/" + feed)
                .then()
                .body("state.polling.notice", equalTo("PAGES_LOCKED"))
                .body("state.polling.noticeDetail", containsString("has no credentials"));

        send("PUT", "adam", "/api/v1/feeds/" + feed + "/credentials", BASIC)
                .then()
                .statusCode(200)
                .body("state.polling.notice", nullValue());

        await().atMost(PATIENCE)
                .until(
                        () ->
                                "STORED"
                                        .equals(
                                                text(
                                                        "select state from feed_entry where"
                                                                + " feed_id = ?",
                                                        feed)));
        assertThat(notice(feed)).isNull();
    }

    @Test
    void givenAnArticleForMembers_whenLookedAtAgain_thenItIsAskedForWithTheCredentials() {
        membersOnly("pier.example/club/again", 401);
        UUID feed = feed("adam", "pier.example/club/feed-again", true, "pier.example/club/again");
        long before = site().requestsFor("pier.example/club/again");

        look(article(feed));

        assertThat(site().requestsFor("pier.example/club/again")).isGreaterThan(before);
        assertThat(
                        text(
                                "select last_reason from article_refetch where article_id = ?",
                                article(feed)))
                .isNull();
    }

    @Test
    void givenAPageThatHidesFromStrangers_whenTheCredentialsAreGone_thenItIsNotWithdrawn() {
        membersOnly("pier.example/club/hides", 404);
        UUID feed = feed("adam", "pier.example/club/feed-hides", true, "pier.example/club/hides");
        UUID article = article(feed);
        send("DELETE", "adam", "/api/v1/feeds/" + feed + "/credentials", "").then().statusCode(200);

        for (int i = 0; i < 4; i++) {
            change("update feed set notice = null where id = ?", feed);
            look(article);
        }

        assertThat(withdrawals(article)).isEqualTo("0");
        assertThat(text("select last_reason from article_refetch where article_id = ?", article))
                .contains("404", "credentials were taken away");
        assertThat(notice(feed)).isEqualTo("PAGES_LOCKED");
    }

    @Test
    void givenAPageThatIsGone_whenTheMembersDoNotFindItEither_thenItIsWithdrawn() {
        membersOnly("pier.example/club/gone", 401);
        UUID feed = feed("adam", "pier.example/club/feed-gone", true, "pier.example/club/gone");
        UUID article = article(feed);
        site().handle("pier.example/club/gone", exchange -> exchange.sendResponseHeaders(404, -1));

        await().atMost(PATIENCE)
                .until(
                        () -> {
                            look(article);
                            return "1".equals(withdrawals(article));
                        });
    }

    @Test
    void givenAFeedWhoseCredentialsAreRefused_whenItsPagesAreNotFound_thenNothingIsWithdrawn() {
        membersOnly("pier.example/club/refused", 401);
        UUID feed =
                feed("adam", "pier.example/club/feed-refused", true, "pier.example/club/refused");
        UUID article = article(feed);
        site().handle(
                        "pier.example/club/feed-refused",
                        exchange -> exchange.sendResponseHeaders(403, -1));
        site().handle(
                        "pier.example/club/refused",
                        exchange -> exchange.sendResponseHeaders(404, -1));
        change("update feed set next_poll_at = now() where id = ?", feed);
        awaitPolls(feed, "FAILED");

        for (int i = 0; i < 4; i++) {
            look(article);
        }

        assertThat(withdrawals(article)).isEqualTo("0");
    }

    @Test
    void givenHistoryOfAnOrganisation_whenCollected_thenOnlyItsOwnCredentialsAreSent() {
        membersOnly("lake.example/club/old", 401);
        membersOnly("lake.example/club/older", 401);
        feed("adam", "lake.example/club/feed", true, "lake.example/club/none");

        backfill("adam", "http://lake.example/club/old");
        backfill("gina", "http://lake.example/club/older");
        backfill("pat", "http://lake.example/club/older");

        assertThat(site().authorizationFor("lake.example/club/old")).contains(SIGNED);
        assertThat(site().requestsFor("lake.example/club/older")).isGreaterThanOrEqualTo(2);
        assertThat(site().authorizationFor("lake.example/club/older")).isEmpty();
    }

    private void backfill(String user, String url) {
        String draft = toJson(Map.of("kind", "URLS", "urls", List.of(url)));
        String id =
                send("POST", user, "/api/v1/backfills", draft)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        await().atMost(PATIENCE)
                .until(
                        () ->
                                "DONE"
                                        .equals(
                                                get(user, "/api/v1/backfills/" + id)
                                                        .jsonPath()
                                                        .getString("state")));
    }

    private String toJson(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
