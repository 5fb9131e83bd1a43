package org.tidings.query.search;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.tidings.query.Client.as;
import static org.tidings.query.Client.awaitFound;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.OutletChanged;
import org.tidings.contracts.Rights;
import org.tidings.contracts.Visibility;
import org.tidings.localstack.testing.StackResource;
import org.tidings.query.Sample;

/// The articles of one outlet, and what its changes do to them.
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class OutletArticlesTest extends SourcesTest {
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
}
