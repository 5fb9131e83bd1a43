package org.tidings.ingest.refetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.contracts.Provenance;
import org.tidings.contracts.PublicationTime;
import org.tidings.contracts.Visibility;
import org.tidings.ingest.identity.Alias;
import org.tidings.ingest.identity.FirstSight;
import org.tidings.ingest.journey.IngestTest;
import org.tidings.ingest.journey.LocalSite.Page;
import org.tidings.ingest.revision.ArticleIntake;
import org.tidings.ingest.revision.Capture;

@QuarkusTest
class RefetchTest extends IngestTest {
    @Inject ArticleIntake intake;
    @Inject RefetchRepository articles;

    private static String html(String text) {
        return """
        <!doctype html><html><head><title>A ship</title></head><body><nav>Home</nav>
        <article><h1>A ship</h1><p>%s</p><p>The council meets again next week, and the harbour
        master has asked for a larger crane, two more pilots and a roof above the quay.</p>
        </article></body></html>
        """
                .formatted(text);
    }

    /// An article that was just seen, with its page on the local site.
    private UUID article(String path, Instant published) {
        site().put(path, Page.html(html("It arrived at noon.")));
        var url = URI.create("http://" + path);
        return intake.take(
                        new Capture(
                                Visibility.PUBLIC,
                                List.of(Alias.url(url)),
                                new FirstSight(
                                        Provenance.Channel.FEED, null, null, null, url, null),
                                "A ship",
                                null,
                                "It arrived at noon.",
                                new PublicationTime(published, PublicationTime.Known.FEED, "then"),
                                null,
                                Instant.now()))
                .articleId();
    }

    private UUID youngArticle() {
        return article("hill.example/" + UUID.randomUUID(), Instant.now());
    }

    private String address(UUID article) {
        return text("select url from article_refetch where article_id = ?", article)
                .substring("http://".length());
    }

    /// Makes the article due and waits until it was looked at.
    private void look(UUID article) {
        change(
                "update article_refetch set last_look_at = null, due_at = now()"
                        + " where article_id = ?",
                article);
        await().atMost(PATIENCE)
                .until(
                        () ->
                                text(
                                                "select last_look_at from article_refetch where"
                                                        + " article_id = ?",
                                                article)
                                        != null);
    }

    private String revisions(UUID article) {
        return text("select count(*) from article_revision where article_id = ?", article);
    }

    private String withdrawals(UUID article) {
        return text("select count(*) from article_withdrawal where article_id = ?", article);
    }

    @Test
    void givenAChangedPage_whenLookedAt_thenTheNextRevisionSaysWhatChanged() {
        UUID article = youngArticle();
        look(article); // the page as it is, in full
        site().put(address(article), Page.html(html("It arrived at 11.")));

        look(article);

        assertThat(revisions(article)).isEqualTo("3");
        assertThat(
                        text(
                                "select changes from article_revision where article_id = ?"
                                        + " order by revision desc",
                                article))
                .contains("NUMBER");
    }

    @Test
    void givenAPageThatIsNotModified_whenLookedAt_thenItIsAskedForConditionally() {
        UUID article = youngArticle();
        String body = html("It arrived at noon.");
        site().put(
                        address(article),
                        new Page(200, Map.of("Content-Type", "text/html", "ETag", "\"7\""), body));
        look(article);
        String before = revisions(article);

        look(article);

        assertThat(text("select etag from article_refetch where article_id = ?", article))
                .isEqualTo("\"7\"");
        assertThat(revisions(article)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410, 451})
    void givenAnArticleThatIsGone_whenItStaysSo_thenItIsWithdrawnOnce_andComesBack(int status) {
        UUID article = youngArticle();
        look(article);
        String page = address(article);
        site().put(page, Page.status(status));

        look(article);
        assertThat(withdrawals(article)).as("after one look").isEqualTo("0");
        await().atMost(PATIENCE).until(() -> "1".equals(withdrawals(article)));
        look(article);
        assertThat(withdrawals(article)).as("once").isEqualTo("1");
        assertThat(
                        text(
                                "select count(*) from outbox where topic = 'articles.withdrawn'"
                                        + " and message_key = ?",
                                article.toString()))
                .isEqualTo("1");

        site().put(page, Page.html(html("It arrived at noon.")));
        look(article);
        assertThat(text("select max(revision) from article_revision where article_id = ?", article))
                .as("behind two revisions and the withdrawal")
                .isEqualTo("4");
    }

    @Test
    void givenAPageThatLeadsToTheFrontPage_whenItStaysSo_thenTheArticleIsWithdrawn() {
        UUID article = youngArticle();
        site().put("hill.example/", Page.html(html("Welcome to the paper.")));
        site().put(address(article), Page.redirect("http://hill.example/"));

        look(article);

        assertThat(withdrawals(article)).isEqualTo("0");
        await().atMost(PATIENCE).until(() -> "1".equals(withdrawals(article)));
        assertThat(revisions(article)).isEqualTo("1");
    }

    @Test
    void givenAPageThatWasAwayForAMoment_whenItIsThereAgain_thenNothingIsWithdrawn() {
        UUID article = youngArticle();
        site().put(address(article), Page.status(404));
        look(article);
        site().put(address(article), Page.html(html("It arrived at noon.")));

        look(article);

        assertThat(text("select missing_looks from article_refetch where article_id = ?", article))
                .isEqualTo("0");
        assertThat(withdrawals(article)).isEqualTo("0");
    }

    @Test
    void givenAServerInTrouble_whenLookedAt_thenTheArticleStays() {
        UUID article = youngArticle();
        site().put(address(article), Page.status(503));

        look(article);

        assertThat(text("select last_reason from article_refetch where article_id = ?", article))
                .contains("503");
        assertThat(text("select due_at > now() from article_refetch where article_id = ?", article))
                .isEqualTo("t");
    }

    @Test
    void givenAnOldArticle_whenFirstSeen_thenItIsNotOnTheSchedule() {
        UUID article =
                article(
                        "hill.example/" + UUID.randomUUID(),
                        Instant.now().minus(Duration.ofDays(8)));

        assertThat(text("select count(*) from article_refetch where article_id = ?", article))
                .isEqualTo("0");
    }

    @Test
    void givenManyReplicas_whenTheyClaimAtOnce_thenEachArticleHasOneOwner()
            throws InterruptedException {
        List<UUID> due = IntStream.range(0, 10).mapToObj(i -> youngArticle()).toList();
        due.forEach(
                id ->
                        change(
                                "update article_refetch set due_at = now() - interval '1 day'"
                                        + " where article_id = ?",
                                id));
        List<Callable<List<LeasedArticle>>> claims =
                IntStream.range(0, 5)
                        .<Callable<List<LeasedArticle>>>mapToObj(
                                i -> () -> articles.claim("other-" + i, Duration.ofMinutes(5), 20))
                        .toList();
        List<UUID> claimed;
        try (var replicas = Executors.newFixedThreadPool(5)) {
            claimed =
                    replicas.invokeAll(claims).stream()
                            .flatMap(each -> each.resultNow().stream())
                            .map(LeasedArticle::id)
                            .toList();
        }

        assertThat(claimed).doesNotHaveDuplicates();
    }
}
