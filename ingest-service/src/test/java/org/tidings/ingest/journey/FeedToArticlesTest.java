package org.tidings.ingest.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.ArticleCollected;
import org.tidings.contracts.PublicationTime;
import org.tidings.contracts.Rights;
import org.tidings.contracts.Visibility;
import org.tidings.ingest.journey.LocalSite.Page;
import org.tidings.localstack.testing.TestStack;

@QuarkusTest
class FeedToArticlesTest extends IngestTest {
    private void publish(String host, String path, String text) {
        site().put(host + "/" + path, Page.html(Newspaper.page("About " + path, text)));
    }

    @Test
    void givenAFeedWithThreeArticles_whenAdded_thenEachIsPublishedOnce() {
        for (String slug : new String[] {"one", "two", "three"}) {
            publish("harbour.example", slug, "A ship called " + slug + " arrived.");
        }
        site().put(
                        "harbour.example/feed",
                        Page.feed(
                                "\"1\"", Newspaper.rss("harbour.example", "one", "two", "three")));

        UUID feed = feedOf(addFeed("pat", "http://harbour.example/feed"));
        awaitPolls(feed, "FETCHED");
        awaitPublished();

        var articles = collected().ofFeed(feed);
        assertThat(articles)
                .extracting(ArticleCollected::title)
                .containsExactlyInAnyOrder("About one", "About two", "About three");
        assertThat(articles).extracting(ArticleCollected::revision).containsOnly(1);
        ArticleCollected one =
                articles.stream().filter(a -> a.title().endsWith("one")).findFirst().orElseThrow();
        assertThat(one.visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(one.text()).startsWith("A ship called one arrived.\nThe council meets");
        assertThat(one.outlet().domain()).isEqualTo("harbour.example");
        assertThat(one.outlet().demonstration()).isTrue();
        assertThat(one.rights()).isEqualTo(new Rights(Rights.Use.EXCERPT, 400, null));
        assertThat(one.byline()).isNull();
        assertThat(one.clocks().published().known()).isEqualTo(PublicationTime.Known.FEED);
        assertThat(one.clocks().published().original()).isEqualTo("Mon, 02 Mar 2026 10:00:00 GMT");
        assertThat(one.clocks().indexedAt()).isNull();
        assertThat(one.provenance().entryId()).isEqualTo("one-guid");
        assertThat(one.provenance().url()).hasToString("http://harbour.example/one");
    }

    @Test
    void givenNothingNew_whenPolledAgain_thenNothingIsFetchedOrPublished() {
        publish("hill.example", "calm", "Nothing happened.");
        site().put("hill.example/feed", Page.feed("\"1\"", Newspaper.rss("hill.example", "calm")));
        UUID feed = feedOf(addFeed("pat", "http://hill.example/feed"));
        awaitPolls(feed, "FETCHED");

        pollAgain(feed);

        assertThat(text("select last_outcome from feed where id = ?", feed))
                .isEqualTo("NOT_MODIFIED");
        awaitPublished();
        assertThat(collected().ofFeed(feed)).hasSize(1);
        assertThat(site().requestsFor("hill.example/calm")).isEqualTo(1);
    }

    @Test
    void givenAnEditedPage_whenItsFeedChanges_thenTheNextRevisionIsPublished() {
        publish("harbour.example", "edited", "Two men were hurt.");
        site().put(
                        "harbour.example/edits",
                        Page.feed("\"1\"", Newspaper.rss("harbour.example", "edited")));
        UUID feed = feedOf(addFeed("pat", "http://harbour.example/edits"));
        awaitPolls(feed, "FETCHED");

        publish("harbour.example", "edited", "Three men were hurt.");
        String changed =
                Newspaper.rss("harbour.example", "edited").replace("About", "Updated: about");
        site().put("harbour.example/edits", Page.feed("\"2\"", changed));
        pollAgain(feed);
        awaitPublished();

        var articles = collected().ofFeed(feed);
        assertThat(articles).extracting(ArticleCollected::revision).containsExactly(1, 2);
        assertThat(articles)
                .extracting(ArticleCollected::articleId)
                .containsOnly(articles.getFirst().articleId());
        assertThat(articles.getLast().text()).startsWith("Three men were hurt.");
    }

    @Test
    void givenATouchedButUnchangedPage_whenItsFeedChanges_thenNothingIsPublished() {
        publish("harbour.example", "same", "It stayed as it was.");
        site().put(
                        "harbour.example/same-feed",
                        Page.feed("\"1\"", Newspaper.rss("harbour.example", "same")));
        UUID feed = feedOf(addFeed("pat", "http://harbour.example/same-feed"));
        awaitPolls(feed, "FETCHED");

        String changed = Newspaper.rss("harbour.example", "same").replace("About", "Still about");
        site().put("harbour.example/same-feed", Page.feed("\"2\"", changed));
        pollAgain(feed);
        awaitPublished();

        assertThat(site().requestsFor("harbour.example/same")).isEqualTo(2);
        assertThat(collected().ofFeed(feed)).hasSize(1);
    }

    @Test
    void givenOneAddressInTwoFeeds_whenBothArePolled_thenItIsOneArticle() {
        publish("hill.example", "shared", "The bridge is open.");
        site().put("hill.example/a", Page.feed("\"1\"", Newspaper.rss("hill.example", "shared")));
        site().put("hill.example/b", Page.feed("\"1\"", Newspaper.rss("hill.example", "shared")));

        UUID first = feedOf(addFeed("pat", "http://hill.example/a"));
        UUID second = feedOf(addFeed("pat", "http://hill.example/b"));
        awaitPolls(first, "FETCHED");
        awaitPolls(second, "FETCHED");
        awaitPublished();

        assertThat(collected().matching(a -> "About shared".equals(a.title()))).hasSize(1);
    }

    @Test
    void givenARedirectedEntry_whenTheTargetIsListedToo_thenItIsOneArticle() {
        publish("hill.example", "target", "The mill burns.");
        site().put("hill.example/short", Page.redirect("http://hill.example/target"));
        site().put(
                        "hill.example/redirects",
                        Page.feed("\"1\"", Newspaper.rss("hill.example", "short", "target")));

        UUID feed = feedOf(addFeed("pat", "http://hill.example/redirects"));
        awaitPolls(feed, "FETCHED");
        awaitPublished();

        assertThat(collected().ofFeed(feed)).hasSize(1);
    }

    @Test
    void givenAPrivateFeed_whenPolled_thenItsArticlesBelongToItsOrganisation() {
        publish("pier.example", "secret", "Only for us.");
        site().put("pier.example/own", Page.feed("\"1\"", Newspaper.rss("pier.example", "secret")));

        UUID feed = feedOf(addFeed("adam", "http://pier.example/own"));
        awaitPolls(feed, "FETCHED");
        awaitPublished();

        assertThat(collected().ofFeed(feed))
                .extracting(ArticleCollected::visibility)
                .containsExactly(Visibility.of(TestStack.current().organization("acme")));
    }

    @Test
    void givenAPageThatFailsOnce_whenPolledAgain_thenNothingIsLost() {
        site().put("hill.example/late", Page.status(503));
        site().put("hill.example/lates", Page.feed("\"1\"", Newspaper.rss("hill.example", "late")));
        UUID feed = feedOf(addFeed("pat", "http://hill.example/lates"));
        awaitPolls(feed, "FETCHED");
        get("ana", "/api/v1/feeds/" + feed)
                .then()
                .body("state.skipped", equalTo(1))
                .body("state.skipReason", containsString("the server answered 503"));

        publish("hill.example", "late", "Here I am.");
        pollAgain(feed);
        awaitPublished();

        assertThat(collected().ofFeed(feed)).hasSize(1);
    }

    @Test
    void givenADocumentThatIsNoFeed_whenPolled_thenTheFeedSaysWhy() {
        site().put("hill.example/broken", Page.html("<p>Not a feed<br></p>"));

        UUID feed = feedOf(addFeed("pat", "http://hill.example/broken"));
        awaitPolls(feed, "FAILED");

        get("ana", "/api/v1/feeds/" + feed)
                .then()
                .statusCode(200)
                .body("state.outcome", equalTo("FAILED"))
                .body("state.reason", containsString("neither RSS nor Atom"))
                .body("state.failures", equalTo(1))
                .body("state.nextPollAt", notNullValue());
    }
}
