package org.tidings.ingest.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.ArticleWithdrawn;
import org.tidings.ingest.journey.IngestTest;
import org.tidings.ingest.journey.LocalSite.Page;
import org.tidings.ingest.journey.Newspaper;

@QuarkusTest
class RetentionTest extends IngestTest {
    @Inject Retention retention;
    @Inject RetentionBatch batch;

    /// A feed of an outlet of its own with one article for each slug.
    private UUID collected(String user, String host, String... slugs) {
        for (String slug : slugs) {
            site().put(host + "/" + slug, Page.html(Newspaper.page(slug, "News of " + slug)));
        }
        site().put(host + "/rss", Page.feed("\"1\"", Newspaper.rss(host, slugs)));
        UUID feed = feedOf(addFeed(user, "http://" + host + "/rss"));
        awaitPolls(feed, "FETCHED");
        return feed;
    }

    private static String host() {
        return "r" + UUID.randomUUID().toString().substring(0, 8) + ".many.example";
    }

    private UUID article(UUID feed, String slug) {
        return UUID.fromString(
                text("select id from article where feed_id = ? and url like ?", feed, "%/" + slug));
    }

    private void age(UUID article, int days) {
        change(
                "update article set fetched_at = now() - make_interval(days => ?) where id = ?",
                days,
                article);
    }

    private UUID outlet(UUID feed) {
        return UUID.fromString(text("select outlet_id from feed where id = ?", feed));
    }

    private void retain(String user, UUID feed, String days) {
        send(
                        "PUT",
                        user,
                        "/api/v1/outlets/" + outlet(feed),
                        """
                        {"name": "The Paper", "kind": "PAPER",
                         "rights": {"use": "METADATA_ONLY", "retentionDays": %s}}
                        """
                                .formatted(days))
                .then()
                .statusCode(200);
    }

    private String count(String table, UUID article) {
        return text("select count(*) from " + table + " where article_id = ?", article);
    }

    private List<ArticleWithdrawn> withdrawn(UUID article) {
        return withdrawals().stream().filter(each -> each.articleId().equals(article)).toList();
    }

    @Test
    void givenAnArticleOlderThanItsOutletsRetention_whenItIsTime_thenOnlyItsNamesAreLeft() {
        UUID feed = collected("pat", host(), "old", "young");
        UUID old = article(feed, "old");
        UUID young = article(feed, "young");
        age(old, 31);
        age(young, 29);
        retain("pat", feed, "30");

        retention.eraseExpired();

        for (String table : List.of("article_revision", "capture", "article_refetch")) {
            assertThat(count(table, old)).as(table).isEqualTo("0");
        }
        for (String table : List.of("article_revision", "capture")) {
            assertThat(count(table, young)).as(table).isEqualTo("1");
        }
        assertThat(count("article_alias", old)).isNotEqualTo("0");
        get("ana", "/api/v1/articles/" + old + "/revisions").then().statusCode(404);
        get("ana", "/api/v1/articles/" + young + "/revisions").then().statusCode(200);
        assertThat(withdrawn(old))
                .singleElement()
                .satisfies(
                        message -> {
                            assertThat(message.reason())
                                    .isEqualTo(ArticleWithdrawn.Reason.RETENTION_ENDED);
                            assertThat(message.revision()).isEqualTo(2);
                        });
        assertThat(withdrawn(young)).isEmpty();
    }

    @Test
    void givenAnErasedArticle_whenItsFeedListsItAgain_thenItIsNotCollectedAgain() {
        String host = host();
        UUID feed = collected("pat", host, "listed");
        UUID article = article(feed, "listed");
        age(article, 8);
        retain("pat", feed, "7");
        retention.eraseExpired();
        site().put(host + "/listed", Page.html(Newspaper.page("Anew", "It says something else.")));
        change("update feed_entry set digest = 'other' where feed_id = ?", feed);
        change("update feed set etag = null where id = ?", feed);

        pollAgain(feed);
        retention.eraseExpired();

        assertThat(site().requestsFor(host + "/listed")).isEqualTo(2);
        assertThat(count("article_revision", article)).isEqualTo("0");
        assertThat(count("capture", article)).isEqualTo("0");
        assertThat(text("select count(*) from article where feed_id = ?", feed)).isEqualTo("1");
        assertThat(withdrawn(article)).as("said once").hasSize(1);
    }

    @Test
    void givenOutletsOfDifferentKeepers_whenItIsTime_thenEachKeepsToItsOwn() {
        UUID shared = collected("pat", host(), "a");
        UUID own = collected("adam", host(), "a");
        UUID others = collected("gina", host(), "a");
        List.of(shared, own, others).forEach(feed -> age(article(feed, "a"), 20));
        retain("pat", shared, "30");
        retain("adam", own, "10");

        retention.eraseExpired();

        assertThat(count("article_revision", article(shared, "a"))).isEqualTo("1");
        assertThat(count("article_revision", article(own, "a"))).isEqualTo("0");
        assertThat(count("article_revision", article(others, "a"))).as("no end").isEqualTo("1");
        assertThat(withdrawn(article(own, "a")).getFirst().visibility().organization())
                .isEqualTo(text("select scope from feed where id = ?", own));

        retain("pat", shared, "15");
        retention.eraseExpired();

        assertThat(count("article_revision", article(shared, "a"))).as("shortened").isEqualTo("0");
        assertThat(count("article_revision", article(others, "a"))).isEqualTo("1");
        get("gus", "/api/v1/articles/" + article(others, "a") + "/revisions")
                .then()
                .statusCode(200)
                .body("size()", equalTo(1));
    }

    @Test
    void givenReplicas_whenTheyEraseAtOnce_thenEachArticleIsErasedOnce()
            throws InterruptedException {
        String[] slugs = IntStream.range(0, 12).mapToObj(i -> "n" + i).toArray(String[]::new);
        UUID feed = collected("pat", host(), slugs);
        for (String slug : slugs) {
            age(article(feed, slug), 3);
        }
        retain("pat", feed, "2");
        Callable<Integer> one = batch::erase;

        try (var replicas = Executors.newFixedThreadPool(4)) {
            replicas.invokeAll(List.of(one, one, one, one));
        }
        retention.eraseExpired();

        for (String slug : slugs) {
            assertThat(count("article_revision", article(feed, slug))).isEqualTo("0");
            assertThat(count("article_withdrawal", article(feed, slug))).isEqualTo("1");
        }
    }
}
