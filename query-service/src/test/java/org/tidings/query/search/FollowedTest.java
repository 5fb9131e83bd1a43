package org.tidings.query.search;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tidings.query.Client.as;
import static org.tidings.query.Client.awaitFound;
import static org.tidings.query.Client.unique;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.ArticleListed;
import org.tidings.contracts.FollowingChanged;
import org.tidings.contracts.OutletChanged;
import org.tidings.contracts.Rights;
import org.tidings.contracts.Visibility;
import org.tidings.localstack.testing.StackResource;
import org.tidings.localstack.testing.TestStack;
import org.tidings.query.Sample;
import org.tidings.query.Topics;

/// What organisations follow. Each test follows things of its own; versions go on from test to
/// test.
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class FollowedTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static long version;

    @Inject Topics topics;

    private final UUID outlet = UUID.randomUUID();
    private final UUID otherOutlet = UUID.randomUUID();
    private final UUID feed = UUID.randomUUID();
    private final String word = unique();

    private Sample article(String title, UUID ofOutlet, UUID ofFeed) {
        return Sample.of(title, word + ". The ferry sails.").from(ofOutlet, ofFeed);
    }

    private void follow(String organization, Set<UUID> feeds, Set<UUID> outlets) {
        follow(organization, ++version, feeds, outlets);
    }

    private void follow(String organization, long number, Set<UUID> feeds, Set<UUID> outlets) {
        String id = TestStack.current().organization(organization);
        topics.send(
                FollowingChanged.TOPIC,
                UUID.fromString(id),
                topics.json(new FollowingChanged(id, number, feeds, outlets, NOW)));
    }

    private ValidatableResponse found(String user) {
        return as(user).queryParam("q", word)
                .queryParam("followed", "true")
                .queryParam("order", "newest")
                .get("/api/v1/search")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse newest(String user) {
        return as(user).queryParam("followed", "true")
                .queryParam("limit", "100")
                .get("/api/v1/articles")
                .then()
                .statusCode(200);
    }

    private void awaitFollowed(String user, Sample... articles) {
        var ids = List.of(articles).stream().map(each -> each.id().toString()).toArray();
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> {
                            assertEquals(
                                    Set.of(ids), Set.copyOf(found(user).extract().path("hits.id")));
                            List<String> listed = newest(user).extract().path("articles.id");
                            var ours = new ArrayList<>(listed);
                            ours.retainAll(List.of(ids));
                            assertEquals(ids.length, ours.size());
                        });
    }

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
    void givenOneOutlet_whenItsArticlesAreListed_thenThereAreNoOthersHoweverNewTheyAre() {
        var ours = article("Ours", outlet, feed);
        var other = article("Other", otherOutlet, feed);
        topics.send(ours, other);
        follow("acme", Set.of(feed), Set.of());
        awaitFollowed("ana", ours, other);

        for (String followed : List.of("true", "false")) {
            as("ana")
                    .queryParam("followed", followed)
                    .queryParam("outlet", ours.domain())
                    .get("/api/v1/articles")
                    .then()
                    .statusCode(200)
                    .body("articles.id", equalTo(List.of(ours.id().toString())))
                    .body("next", nullValue());
        }
    }

    @Test
    void givenTheCursorOfOneOutlet_whenUsedForAnother_thenItIsRefused() {
        topics.send(article("First", outlet, feed), article("Second", outlet, feed));
        awaitFound("ana", word, 2);
        String domain = article("Any", outlet, feed).domain();
        String next =
                as("ana")
                        .queryParam("outlet", domain)
                        .queryParam("limit", 1)
                        .get("/api/v1/articles")
                        .path("next");

        as("ana")
                .queryParam("outlet", domain)
                .queryParam("cursor", next)
                .get("/api/v1/articles")
                .then()
                .statusCode(200)
                .body("articles", hasSize(1));
        as("ana").queryParam("cursor", next).get("/api/v1/articles").then().statusCode(400);
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
    void givenAStoredArticle_whenItsOutletsRightsAreTightened_thenNoAnswerGoesBeyondThem() {
        var article = article("Tight", outlet, feed);
        topics.send(article);
        awaitFound("ana", word, 1);
        String tag =
                as("ana")
                        .get("/api/v1/articles/{id}", article.id())
                        .then()
                        .extract()
                        .header("ETag");

        var tight = new Rights(Rights.Use.METADATA_ONLY, null, 30);
        topics.send(OutletChanged.TOPIC, outlet, topics.json(changed(article, tight, 2)));

        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                as("ana")
                                        .header("If-None-Match", tag)
                                        .get("/api/v1/articles/{id}", article.id())
                                        .then()
                                        .statusCode(200)
                                        .body("text", nullValue())
                                        .body("rights.use", equalTo("METADATA_ONLY")));
        awaitFound("ana", word, 1).body("hits[0].excerpt", nullValue());
        // one that was on its way with what held before
        var later = article("Later", outlet, feed);
        topics.send(later);
        awaitFound("ana", word, 2).body("hits.excerpt", equalTo(Arrays.asList(null, null)));
    }

    @Test
    void givenAChangedOutlet_whenAnOlderChangeComesLate_thenItChangesNothing() {
        var article = article("Order", outlet, feed);
        topics.send(article);
        var none = new Rights(Rights.Use.METADATA_ONLY, null, null);
        topics.send(OutletChanged.TOPIC, outlet, topics.json(changed(article, none, 3)));
        topics.send(
                OutletChanged.TOPIC, outlet, topics.json(changed(article, Sample.FULL_TEXT, 2)));
        follow("acme", Set.of(), Set.of(outlet));
        awaitFollowed("ana", article);

        await().during(Duration.ofMillis(500))
                .atMost(PATIENCE)
                .untilAsserted(
                        () -> found("ana").body("hits[0].rights.use", equalTo("METADATA_ONLY")));
    }

    private static OutletChanged changed(Sample article, Rights rights, long number) {
        return new OutletChanged(article.publisher(), rights, Visibility.PUBLIC, number, NOW);
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
