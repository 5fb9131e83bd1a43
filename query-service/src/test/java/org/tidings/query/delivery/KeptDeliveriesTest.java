package org.tidings.query.delivery;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.tidings.query.Client.as;
import static org.tidings.query.Client.unique;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tidings.localstack.testing.StackResource;
import org.tidings.localstack.testing.TestStack;
import org.tidings.query.Sample;
import org.tidings.query.Topics;
import org.tidings.query.store.Sql;

/// What stands in the database of webhooks and deliveries, and for how long.
@QuarkusTest
@QuarkusTestResource(StackResource.class)
@QuarkusTestResource(Receiver.class)
class KeptDeliveriesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject Topics topics;
    @Inject RaisedAlerts alerts;
    @Inject WebhookSecrets secrets;
    @Inject Dispatch dispatch;
    @Inject Sql sql;

    private final String word = unique();
    private final String path = "/" + word;
    private final String acme = TestStack.current().organization("acme");

    /// @param sealed its bytes as letters; null: there is nothing sealed
    private record Row(@Nullable String plain, @Nullable String sealed) {}

    @Test
    void givenAWebhook_whenAdded_thenTheDatabaseHasItsSecretSealedOnly() {
        var added = webhook(alerts.search(acme, "somebody", "Search " + word, true));
        UUID id = UUID.fromString(added.path("webhook.id"));
        String secret = added.path("secret");

        assertNull(row(id).plain());
        assertFalse(Objects.requireNonNull(row(id).sealed()).contains(secret));

        String renewed =
                as("lea").post("/api/v1/webhooks/{id}/secret", id).then().extract().path("secret");
        assertFalse(Objects.requireNonNull(row(id).sealed()).contains(renewed));
        as("lea")
                .post("/api/v1/webhooks/{id}/test", id)
                .then()
                .statusCode(200)
                .body("delivered", equalTo(true));
        var got = Receiver.at(path).getFirst();
        var time = Instant.ofEpochSecond(Long.parseLong(got.header("Tidings-Timestamp")));
        assertEquals(Signature.of(renewed, time, got.body()), got.header("Tidings-Signature"));
    }

    @Test
    void givenASecretFromBeforeTheyWereSealed_whenTheServiceStarts_thenItIsSealedAndStillSigns() {
        var added = webhook(alerts.search(acme, "somebody", "Search " + word, true));
        UUID id = UUID.fromString(added.path("webhook.id"));
        sql.update("update webhook set secret = 'as it was', sealed = null where id = ?", id);

        secrets.sealWhatIsPlain(new StartupEvent());

        assertNull(row(id).plain());
        assertNotNull(row(id).sealed());
        as("lea").post("/api/v1/webhooks/{id}/test", id).then().statusCode(200);
        var got = Receiver.at(path).getFirst();
        var time = Instant.ofEpochSecond(Long.parseLong(got.header("Tidings-Timestamp")));
        assertEquals(Signature.of("as it was", time, got.body()), got.header("Tidings-Signature"));
    }

    @Test
    void givenASecretSealedWithAnotherKey_whenSent_thenItFailsAndSaysWhatToDo() {
        var added = webhook(alerts.search(acme, "somebody", "Search " + word, true));
        UUID id = UUID.fromString(added.path("webhook.id"));
        sql.update("update webhook set sealed = decode('01', 'hex') where id = ?", id);

        as("lea").get("/api/v1/webhooks").then().statusCode(200).body("id", hasItem(id.toString()));
        as("lea")
                .post("/api/v1/webhooks/{id}/test", id)
                .then()
                .statusCode(200)
                .body("delivered", equalTo(false));
        assertEquals(List.of(), Receiver.at(path));
    }

    @Test
    void givenOldDeliveries_whenForgotten_thenThoseThatAreOverGoAndOpenOnesStay() {
        UUID search = alerts.search(acme, "somebody", "Search " + word, true);
        webhook(search);
        var article = Sample.of("Noon", word + " came. The ferry sails.");
        topics.send(article);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                as("ana")
                                        .get("/api/v1/articles/{id}", article.id())
                                        .then()
                                        .statusCode(200));
        alerts.raise(acme, search, article, "The ferry sails.");
        await().atMost(PATIENCE).until(() -> states(search).equals(List.of("SENT")));

        dispatch.forget();
        assertEquals(List.of("SENT"), states(search));
        age(search, "DEAD", 31);
        dispatch.forget();
        assertEquals(List.of("DEAD"), states(search));
        age(search, "SENT", 31);
        dispatch.forget();
        assertEquals(List.of(), states(search));
        assertEquals(1, Receiver.at(path).size());
    }

    private Response webhook(UUID search) {
        return as("lea")
                .contentType(ContentType.JSON)
                .body(Map.of("url", "http://hooks.example" + path, "search", search))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .response();
    }

    private Row row(UUID webhook) {
        return sql.first(
                        "select secret, sealed from webhook where id = ?",
                        row -> new Row(row.getString("secret"), letters(row.getBytes("sealed"))),
                        webhook)
                .orElseThrow();
    }

    private static @Nullable String letters(byte @Nullable [] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private List<String> states(UUID search) {
        return sql.query(
                "select state from delivery where search_id = ?",
                row -> row.getString("state"),
                search);
    }

    private void age(UUID search, String state, int days) {
        sql.update(
                """
                update delivery set state = ?, created_at = now() - make_interval(days => ?)
                where search_id = ?""",
                state,
                days,
                search);
    }
}
