package org.tidings.ingest.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.ArticleListed;
import org.tidings.contracts.FollowingChanged;
import org.tidings.contracts.Visibility;
import org.tidings.ingest.journey.LocalSite.Page;
import org.tidings.localstack.testing.TestStack;

@QuarkusTest
class FollowingTest extends IngestTest {
    private static final String FOLLOWING = "/api/v1/following";

    @BeforeEach
    void followNothing() {
        send("PUT", "adam", FOLLOWING, "{}").then().statusCode(200);
    }

    private static String outlet(String user, String domain) {
        return send("POST", user, "/api/v1/outlets", "{\"domain\": \"%s\"}".formatted(domain))
                .path("id");
    }

    private static String collection(String user, String name, String... outlets) {
        var ids = List.of(outlets).stream().map(id -> '"' + id + '"').toList();
        return send("POST", user, "/api/v1/collections", collectionBody(name, ids))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String collectionBody(String name, List<String> quoted) {
        return "{\"name\": \"%s\", \"outlets\": %s}".formatted(name, quoted);
    }

    private static String item(String kind, String id) {
        return "{\"kind\": \"%s\", \"id\": \"%s\"}".formatted(kind, id);
    }

    /// What acme follows by the last message.
    private FollowingChanged last() {
        String acme = TestStack.current().organization("acme");
        return published(FollowingChanged.TOPIC, FollowingChanged.class).stream()
                .filter(change -> change.organization().equals(acme))
                .max(Comparator.comparingLong(FollowingChanged::version))
                .orElseThrow();
    }

    @Test
    void givenAFeedAndAnOutlet_whenFollowed_thenTheListIsPublishedWhole() {
        String outlet = outlet("pat", "followed.example");
        UUID feed = feedOf(addFeed("pat", "http://hill.example/followed"));

        send("POST", "adam", FOLLOWING, item("OUTLET", outlet)).then().statusCode(200);
        send("POST", "adam", FOLLOWING, item("FEED", feed.toString()))
                .then()
                .statusCode(200)
                .body("outlets.id", equalTo(List.of(outlet)))
                .body("feeds.id", equalTo(List.of(feed.toString())))
                .body("allOutlets", equalTo(1));

        var message = last();
        assertThat(message.outlets()).containsExactly(UUID.fromString(outlet));
        assertThat(message.feeds()).containsExactly(feed);
        get("ana", FOLLOWING).then().body("version", equalTo((int) message.version()));
    }

    @Test
    void givenWhatIsFollowedAlready_whenFollowedAgain_thenNothingChanges() {
        String outlet = outlet("pat", "twice.example");
        int version = send("POST", "adam", FOLLOWING, item("OUTLET", outlet)).path("version");

        int again = send("POST", "adam", FOLLOWING, item("OUTLET", outlet)).path("version");

        assertThat(again).isEqualTo(version);
        send("DELETE", "adam", FOLLOWING + "/outlets/" + outlet, "")
                .then()
                .body("version", equalTo(version + 1))
                .body("outlets", equalTo(List.of()));
        send("DELETE", "adam", FOLLOWING + "/outlets/" + outlet, "")
                .then()
                .body("version", equalTo(version + 1));
    }

    @Test
    void givenAFollowedCollection_whenItsOutletsChange_thenItsFollowersListIsPublished() {
        String one = outlet("pat", "collected-one.example");
        String two = outlet("pat", "collected-two.example");
        String collection = collection("pat", "Ports " + UUID.randomUUID(), one);
        send("POST", "adam", FOLLOWING, item("COLLECTION", collection))
                .then()
                .statusCode(200)
                .body("collections.outlets", equalTo(List.of(1)));
        assertThat(last().outlets()).containsExactly(UUID.fromString(one));

        send(
                        "PUT",
                        "pat",
                        "/api/v1/collections/" + collection,
                        collectionBody("Renamed " + UUID.randomUUID(), List.of('"' + two + '"')))
                .then()
                .statusCode(200);
        assertThat(last().outlets()).containsExactly(UUID.fromString(two));

        send("DELETE", "pat", "/api/v1/collections/" + collection, "").then().statusCode(204);
        assertThat(last().outlets()).isEmpty();
        get("ana", FOLLOWING).then().body("collections", equalTo(List.of()));
    }

    @Test
    void givenAnotherOrganisationsThings_whenFollowedOrCollected_thenTheyAreNotThere() {
        String outlet = outlet("adam", "acmes-own.example");
        UUID feed = feedOf(addFeed("adam", "http://pier.example/acmes-own"));
        String collection = collection("adam", "Ours " + UUID.randomUUID(), outlet);

        send("POST", "adam", FOLLOWING, item("OUTLET", outlet)).then().statusCode(200);
        get("gus", "/api/v1/collections").then().body("id", not(hasItem(collection)));
        get("gus", "/api/v1/collections/" + collection)
                .then()
                .statusCode(404)
                .body("type", equalTo(urn("collection-not-found")));
        send("PUT", "pat", "/api/v1/collections/" + collection, "{\"name\": \"x\"}")
                .then()
                .statusCode(404);
        send("POST", "pat", "/api/v1/collections", collectionBody("y", List.of('"' + outlet + '"')))
                .then()
                .statusCode(404)
                .body("type", equalTo(urn("outlet-not-found")));
        assertThat(feed).isNotNull();
    }

    @Test
    void givenWhatIsNotThere_whenFollowed_thenTheProblemNamesIt() {
        for (String body :
                new String[] {
                    "{}",
                    item("OUTLET", UUID.randomUUID().toString()),
                    item("FEED", UUID.randomUUID().toString()),
                    item("COLLECTION", UUID.randomUUID().toString())
                }) {
            send("POST", "adam", FOLLOWING, body)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo(urn("not-followable")));
        }
    }

    @Test
    void givenPeopleWhoAreNoAdministrators_whenTheyFollow_thenTheAnswerIs403() {
        for (String user : new String[] {"ana", "lea", "pat"}) {
            send("PUT", user, FOLLOWING, "{}").then().statusCode(403);
        }
        get("pat", FOLLOWING).then().statusCode(403).body("type", equalTo(urn("no-organization")));
    }

    @Test
    void givenACollectionsName_whenTakenInTheSameScope_thenTheAnswerIs409() {
        String name = "Twice " + UUID.randomUUID();
        collection("pat", name);

        send("POST", "pat", "/api/v1/collections", collectionBody(name, List.of()))
                .then()
                .statusCode(409)
                .body("type", equalTo(urn("collection-name-taken")));
        collection("adam", name);
        send("POST", "adam", "/api/v1/collections", "{\"name\": \" \"}")
                .then()
                .statusCode(422)
                .body("type", equalTo(urn("collection-name-invalid")));
    }

    @Test
    void givenAnArticleOfOneFeed_whenAnotherListsIt_thenThatIsPublishedOnce() {
        site().put(
                        "hill.example/listed",
                        Page.html(Newspaper.page("About listed", "The lock is open again.")));
        for (String name : new String[] {"lists-a", "lists-b"}) {
            site().put(
                            "hill.example/" + name,
                            Page.feed("\"1\"", Newspaper.rss("hill.example", "listed")));
        }
        UUID first = feedOf(addFeed("pat", "http://hill.example/lists-a"));
        awaitPolls(first, "FETCHED");
        UUID second = feedOf(addFeed("pat", "http://hill.example/lists-b"));
        awaitPolls(second, "FETCHED");
        site().put(
                        "hill.example/lists-b",
                        Page.feed(
                                "\"2\"",
                                Newspaper.rss("hill.example", "listed").replace("About", "Again")));
        pollAgain(second);

        var listed =
                published(ArticleListed.TOPIC, ArticleListed.class).stream()
                        .filter(each -> Set.of(first, second).contains(each.feedId()))
                        .toList();

        assertThat(listed).extracting(ArticleListed::feedId).containsExactly(second);
        assertThat(listed.getFirst().visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(collected().ofFeed(first))
                .extracting(article -> article.articleId())
                .containsExactly(listed.getFirst().articleId());
    }
}
