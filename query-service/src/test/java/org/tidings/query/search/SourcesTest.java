package org.tidings.query.search;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tidings.query.Client.as;
import static org.tidings.query.Client.unique;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tidings.contracts.FollowingChanged;
import org.tidings.localstack.testing.TestStack;
import org.tidings.query.Sample;
import org.tidings.query.Topics;

/// What the tests of sources share: outlets and a feed of their own, and who follows them. Versions
/// go on from test to test.
abstract class SourcesTest {
    static final Duration PATIENCE = Duration.ofSeconds(30);
    static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    static long version;

    @Inject Topics topics;

    final UUID outlet = UUID.randomUUID();
    final UUID otherOutlet = UUID.randomUUID();
    final UUID feed = UUID.randomUUID();
    final String word = unique();

    Sample article(String title, UUID ofOutlet, UUID ofFeed) {
        return Sample.of(title, word + ". The ferry sails.").from(ofOutlet, ofFeed);
    }

    void follow(String organization, Set<UUID> feeds, Set<UUID> outlets) {
        follow(organization, ++version, feeds, outlets);
    }

    void follow(String organization, long number, Set<UUID> feeds, Set<UUID> outlets) {
        String id = TestStack.current().organization(organization);
        topics.send(
                FollowingChanged.TOPIC,
                UUID.fromString(id),
                topics.json(new FollowingChanged(id, number, feeds, outlets, NOW)));
    }

    ValidatableResponse found(String user) {
        return as(user).queryParam("q", word)
                .queryParam("followed", "true")
                .queryParam("order", "newest")
                .get("/api/v1/search")
                .then()
                .statusCode(200);
    }

    ValidatableResponse newest(String user) {
        return as(user).queryParam("followed", "true")
                .queryParam("limit", "100")
                .get("/api/v1/articles")
                .then()
                .statusCode(200);
    }

    void awaitFollowed(String user, Sample... articles) {
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
}
