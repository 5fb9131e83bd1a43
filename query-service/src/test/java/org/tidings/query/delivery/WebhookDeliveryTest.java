package org.tidings.query.delivery;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tidings.query.Client.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.localstack.testing.StackResource;
import org.tidings.query.delivery.Receiver.Received;

/// Alerts that go to a program, and the webhooks by which they do.
@QuarkusTest
@QuarkusTestResource(StackResource.class)
@QuarkusTestResource(Receiver.class)
class WebhookDeliveryTest extends DeliveryTest {
    private static final String SEARCHES = "/api/v1/saved-searches";

    private final String path = "/" + word;

    private static ValidatableResponse addWebhook(String user, String url, @Nullable UUID search) {
        var body = new HashMap<String, Object>(Map.of("url", url));
        body.put("search", search);
        return as(user).contentType(ContentType.JSON).body(body).post("/api/v1/webhooks").then();
    }

    private List<Received> received(int count) {
        await().atMost(PATIENCE).untilAsserted(() -> assertEquals(count, Receiver.at(path).size()));
        return Receiver.at(path);
    }

    @Test
    void givenAReceiverThatFailsTwice_whenAnAlertIsRaised_thenItGetsItSignedUnderOneKey() {
        UUID search = shared();
        String secret =
                addWebhook("lea", "http://hooks.example" + path, search)
                        .statusCode(201)
                        .extract()
                        .path("secret");
        Receiver.failsAt(path, 2);
        var article = arrived("noon");

        alerts.raise(acme, search, article, sentence(article));

        var got = received(3);
        assertEquals(List.of(503, 503, 204), got.stream().map(Received::answer).toList());
        assertEquals(
                1,
                got.stream()
                        .map(each -> each.header("Idempotency-Key"))
                        .collect(Collectors.toSet())
                        .size());
        for (Received each : got) {
            var time = Instant.ofEpochSecond(Long.parseLong(each.header("Tidings-Timestamp")));
            assertEquals(Signature.of(secret, time, each.body()), each.header("Tidings-Signature"));
        }
        String body = got.getLast().body();
        assertTrue(body.contains("\"articleId\":\"" + article.id() + "\""), body);
        assertTrue(body.contains("The ferry sails at noon."), body);
        assertTrue(body.contains("https://tidings.example/articles/" + article.id()), body);
        await().during(Duration.ofSeconds(1)).until(() -> Receiver.at(path).size() == 3);
    }

    @Test
    void givenAReceiverThatTakesNothing_whenGivenUp_thenTheDeadLetterSaysWhyAndIsReplayed() {
        UUID search = shared();
        String webhook =
                addWebhook("lea", "http://hooks.example" + path, search)
                        .extract()
                        .path("webhook.id");
        Receiver.failsAt(path, 4);
        var article = arrived("two");

        alerts.raise(acme, search, article, sentence(article));

        received(4);
        String address = "/api/v1/webhooks/" + webhook + "/dead-letters";
        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                as("lea")
                                        .get(address)
                                        .then()
                                        .statusCode(200)
                                        .body("reason", equalTo(List.of("it answered 503"))));
        String key = Receiver.at(path).getFirst().header("Idempotency-Key");
        as("lea").get(address).then().body("[0].key", equalTo(key));

        as("lea").post(address + "/replay").then().body("deliveries", equalTo(1));

        assertEquals(key, received(5).getLast().header("Idempotency-Key"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> as("lea").get(address).then().body("$", empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://open.example/", "https://127.0.0.1/", "https://10.1.2.3/",
                "https://[::1]/", "https://0x7f000001/", "https://me:pass@open.example/",
                "ftp://open.example/", "nowhere", ""
            })
    void givenAnAddressThatIsNotForUs_whenAWebhookIsAdded_thenItIsRefused(String url) {
        addWebhook("lea", url, null)
                .statusCode(422)
                .body("type", equalTo("urn:tidings:problem:webhook-url-refused"));
    }

    @Test
    void givenAWebhook_whenTested_thenItSaysWhatCameOfIt() {
        String good =
                addWebhook("lea", "http://hooks.example" + path, null).extract().path("webhook.id");
        String elsewhere =
                addWebhook("lea", "http://hooks.example/redirect" + word, null)
                        .extract()
                        .path("webhook.id");
        String inside = addWebhook("lea", "https://localhost/", null).extract().path("webhook.id");

        as("lea")
                .post("/api/v1/webhooks/{id}/test", good)
                .then()
                .statusCode(200)
                .body("delivered", equalTo(true))
                .body("reason", nullValue());
        assertEquals("test", Receiver.at(path).getFirst().header("Tidings-Event"));
        as("lea")
                .post("/api/v1/webhooks/{id}/test", elsewhere)
                .then()
                .body("delivered", equalTo(false))
                .body("reason", equalTo("it answered 302; redirects are not followed"));
        assertTrue(Receiver.at("/elsewhere").isEmpty());
        as("lea")
                .post("/api/v1/webhooks/{id}/test", inside)
                .then()
                .body("delivered", equalTo(false))
                .body("reason", containsString("loopback"));
        for (String id : List.of(good, elsewhere, inside)) {
            as("lea").delete("/api/v1/webhooks/{id}", id).then().statusCode(204);
        }
    }

    @Test
    void givenAWebhook_whenItsAddressIsChanged_thenAlertsGoThereUnderTheSameSecret() {
        UUID search = shared();
        var added = addWebhook("lea", "http://hooks.example/old" + word, search);
        String id = added.extract().path("webhook.id");
        String secret = added.extract().path("secret");

        change("lea", id, "http://hooks.example" + path)
                .statusCode(200)
                .body("url", equalTo("http://hooks.example" + path))
                .body("search", nullValue());
        var article = arrived("dusk");
        alerts.raise(acme, search, article, sentence(article));

        var got = received(1).getFirst();
        var time = Instant.ofEpochSecond(Long.parseLong(got.header("Tidings-Timestamp")));
        assertEquals(Signature.of(secret, time, got.body()), got.header("Tidings-Signature"));
        assertTrue(Receiver.at("/old" + word).isEmpty());
        change("lea", id, "https://10.1.2.3/")
                .statusCode(422)
                .body("type", equalTo("urn:tidings:problem:webhook-url-refused"));
        change("gina", id, "http://hooks.example" + path).statusCode(404);
        change("ana", id, "http://hooks.example" + path).statusCode(403);
        as("lea").delete("/api/v1/webhooks/{id}", id).then().statusCode(204);
    }

    private static ValidatableResponse change(String user, String webhook, String url) {
        return as(user).contentType(ContentType.JSON)
                .body(Map.of("url", url))
                .put("/api/v1/webhooks/{id}", webhook)
                .then();
    }

    @Test
    void givenOthers_whenTheyAskForWebhooks_thenTheseAreNotTheirs() {
        UUID own = alerts.search(acme, "somebody", "Own " + word, false);
        addWebhook("lea", "http://hooks.example" + path, own)
                .statusCode(404)
                .body("type", equalTo("urn:tidings:problem:saved-search-not-found"));
        String webhook =
                addWebhook("lea", "http://hooks.example" + path, shared())
                        .body("webhook.url", equalTo("http://hooks.example" + path))
                        .extract()
                        .path("webhook.id");

        as("gina").get("/api/v1/webhooks").then().body("id", not(hasItem(webhook)));
        as("lea").get("/api/v1/webhooks").then().body("id", hasItem(webhook));
        as("gina").post("/api/v1/webhooks/{id}/test", webhook).then().statusCode(404);
        as("gina").post("/api/v1/webhooks/{id}/secret", webhook).then().statusCode(404);
        as("gina").get("/api/v1/webhooks/{id}/dead-letters", webhook).then().statusCode(404);
        as("gina").delete("/api/v1/webhooks/{id}", webhook).then().statusCode(404);
        as("ana").get("/api/v1/webhooks").then().statusCode(403);
        as("pat").get("/api/v1/webhooks").then().statusCode(403);
    }

    @Test
    void givenAnAlertThatIsGone_whenItWouldBeDelivered_thenNothingIsSent() {
        UUID search = shared();
        addWebhook("lea", "http://hooks.example" + path, search);
        var article = arrived("gone");
        topics.send(article.withdrawn(2));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                as("ana")
                                        .get("/api/v1/articles/{id}", article.id())
                                        .then()
                                        .statusCode(404));

        alerts.raise(acme, search, article, sentence(article));

        await().during(Duration.ofSeconds(2)).until(() -> Receiver.at(path).isEmpty());
        as("lea").get("/api/v1/webhooks").then().body("$", not(hasSize(0)));
    }

    @Test
    void givenASearchThatIsNoLongerShared_whenAlertsAreRaised_thenNobodyElsesProgramGetsThem() {
        UUID search = shared();
        addWebhook("lea", "http://hooks.example" + path, search).statusCode(201);
        var first = arrived("first");
        alerts.raise(acme, search, first, sentence(first));
        received(1);

        alerts.unshare(search);
        var second = arrived("second");
        alerts.raise(acme, search, second, sentence(second));

        await().during(Duration.ofSeconds(2)).until(() -> Receiver.at(path).size() == 1);
    }

    @Test
    void givenASharedSearch_whenItsOwnerKeepsItForThemselves_thenOthersWebhooksOfItAreGone() {
        var body = new HashMap<String, Object>(Map.of("name", word, "query", word, "shared", true));
        var made = as("ana").contentType(ContentType.JSON).body(body).post(SEARCHES);
        UUID search = UUID.fromString(made.path("id"));
        String webhook =
                addWebhook("lea", "http://hooks.example" + path, search)
                        .extract()
                        .path("webhook.id");
        var now = as("ana").get(SEARCHES + "/" + search);

        body.put("shared", false);
        as("ana")
                .header("If-Match", now.header("ETag"))
                .contentType(ContentType.JSON)
                .body(body)
                .put(SEARCHES + "/" + search)
                .then()
                .statusCode(200);

        as("lea").get("/api/v1/webhooks").then().body("id", not(hasItem(webhook)));
        as("lea").get("/api/v1/webhooks/{id}/dead-letters", webhook).then().statusCode(404);
    }
}
