package org.tidings.query.search;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tidings.query.Client.as;
import static org.tidings.query.Client.awaitFound;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.ArticleListed;
import org.tidings.contracts.Visibility;
import org.tidings.localstack.testing.StackResource;
import org.tidings.localstack.testing.TestStack;
import org.tidings.query.Sample;

/// What organisations follow. Each test follows things of its own.
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class FollowedTest extends SourcesTest {
    @Test
    void givenOutletsAndFeeds_whenAnOrganisationFollowsThem_thenItSeesTheseAndItsOwn() {
        String acme = TestStack.current().organization("acme");
        var byOutlet = article("Outlet", outlet, UUID.randomUUID());
        var byFeed = article("Feed", UUID.randomUUID(), feed);
        var neither = article("Neither", UUID.randomUUID(), UUID.randomUUID());
        var own = article("Own", UUID.randomUUID(), UUID.randomUUID()).of(Visibility.of(acme));
        topics.send(byOutlet, byFeed, neither, own);
        awaitFound("ana", word, 4);

        follow("acme", Set.of(feed), Set.of(outlet));

        awaitFollowed("ana", byOutlet, byFeed, own);
        newest("ana")
                .body("articles.id", not(hasItem(neither.id().toString())))
                .body("followsNothing", equalTo(false));
        found("ana").body("total", equalTo(3));
    }

    @Test
    void givenAnotherOrganisationsArticleOfAFollowedOutlet_whenAsked_thenItIsNotThere() {
        String globex = TestStack.current().organization("globex");
        var theirs = article("Theirs", outlet, feed).of(Visibility.of(globex));
        var shared = article("Shared", outlet, feed);
        topics.send(theirs, shared);
        follow("acme", Set.of(feed), Set.of(outlet));
        follow("globex", Set.of(), Set.of(otherOutlet));

        awaitFollowed("ana", shared);
        awaitFollowed("gus", theirs);
    }

    @Test
    void givenAListThatComesLate_whenANewerOneIsKnown_thenItChangesNothing() {
        var one = article("One", outlet, UUID.randomUUID());
        var other = article("Other", otherOutlet, UUID.randomUUID());
        topics.send(one, other);
        long older = ++version;
        follow("acme", Set.of(), Set.of(outlet));
        awaitFollowed("ana", one);

        follow("acme", older, Set.of(), Set.of(otherOutlet));
        follow("acme", Set.of(), Set.of(outlet, otherOutlet));

        awaitFollowed("ana", one, other);
        follow("acme", older, Set.of(), Set.of());
        follow("globex", Set.of(), Set.of(outlet));
        awaitFollowed("gus", one);
        awaitFollowed("ana", one, other);
    }

    @Test
    void givenNothingFollowed_whenAskedForIt_thenTheAnswerSaysSo() {
        follow("globex", Set.of(), Set.of());
        topics.send(article("Any", outlet, feed));
        awaitFound("gus", word, 1);

        await().atMost(PATIENCE)
                .untilAsserted(() -> found("gus").body("followsNothing", equalTo(true)));
        found("gus").body("total", equalTo(0));
        newest("gus").body("followsNothing", equalTo(true));
        as("gus").get("/api/v1/articles").then().body("followsNothing", equalTo(false));
    }

    @Test
    void givenAFurtherFeed_whenItListsAnArticle_thenItsFollowersGetIt() {
        var early = article("Early", otherOutlet, UUID.randomUUID());
        var late = article("Late", otherOutlet, UUID.randomUUID());
        follow("acme", Set.of(feed), Set.of());
        topics.send(early);
        awaitFound("ana", word, 1);

        for (Sample each : new Sample[] {early, late}) {
            topics.send(
                    ArticleListed.TOPIC,
                    each.id(),
                    topics.json(
                            new ArticleListed(each.id(), feed, Visibility.PUBLIC, Instant.now())));
        }
        awaitFollowed("ana", early);
        topics.send(late);

        awaitFollowed("ana", early, late);
    }

    @Test
    void givenMoreThanAPageHas_whenPaged_thenEachComesOnceInOrder() {
        var sent = new ArrayList<String>();
        for (int i = 0; i < 7; i++) {
            var each =
                    article("Page", i % 2 == 0 ? outlet : otherOutlet, feed)
                            .fetched(NOW.minusSeconds(i / 2));
            sent.add(each.id().toString());
            topics.send(each);
        }
        awaitFound("ana", word, 7);
        follow("acme", Set.of(feed), Set.of(outlet));
        await().atMost(PATIENCE).untilAsserted(() -> found("ana").body("total", equalTo(7)));

        var got = new ArrayList<String>();
        String cursor = null;
        do {
            var request = as("ana").queryParam("followed", "true").queryParam("limit", 3);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get("/api/v1/articles").then().statusCode(200).extract();
            got.addAll(page.path("articles.id"));
            cursor = page.path("next");
        } while (cursor != null);

        var ours = new ArrayList<>(got);
        ours.retainAll(sent);
        assertEquals(7, ours.size());
        assertEquals(Set.copyOf(got).size(), got.size());
    }

    @Test
    void givenNobodyWhoCouldFollow_whenAsked_thenTheProblemSaysWhy() {
        as("pat")
                .queryParam("followed", "true")
                .get("/api/v1/articles")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:tidings:problem:no-organization"));
        as("ana")
                .queryParam("q", word)
                .queryParam("followed", "yes")
                .get("/api/v1/search")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:tidings:problem:parameter-not-valid"));
        as("ana").queryParam("q", word).get("/api/v1/search").then().body("hits", hasSize(0));
    }
}
