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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tidings.query.Client.as;
import static org.tidings.query.Client.awaitFound;
import static org.tidings.query.Client.unique;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.localstack.testing.StackResource;
import org.tidings.localstack.testing.TestStack;
import org.tidings.query.Sample;
import org.tidings.query.Topics;
import org.tidings.query.delivery.Receiver.Received;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
@QuarkusTestResource(Receiver.class)
class DeliveryTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String ANA = "ana@acme.example";
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");

    @Inject Topics topics;
    @Inject RaisedAlerts alerts;

    private final String word = unique();
    private final String path = "/" + word;
    private final String acme = TestStack.current().organization("acme");
    private final ShiftedClock clock = new ShiftedClock();

    /// Now, and later when it is told.
    private static final class ShiftedClock implements InstantSource {
        private volatile Duration shift = Duration.ZERO;

        @Override
        public Instant instant() {
            return Instant.now().plus(shift);
        }
    }

    @BeforeEach
    void setClock() {
        QuarkusMock.installMockForType(clock, InstantSource.class);
    }

    private Sample arrived(String title) {
        var article = Sample.of(title, word + " came. The ferry sails at " + title + ".");
        topics.send(article);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                as("ana")
                                        .get("/api/v1/articles/{id}", article.id())
                                        .then()
                                        .statusCode(200));
        return article;
    }

    private UUID shared() {
        return alerts.search(acme, "somebody", "Search " + word, true);
    }

    private static String sentence(Sample article) {
        return article.text().substring(article.text().indexOf("The ferry"));
    }

    private static ValidatableResponse addWebhook(String user, String url, @Nullable UUID search) {
        var body = new HashMap<String, Object>(Map.of("url", url));
        body.put("search", search);
        return as(user).contentType(ContentType.JSON).body(body).post("/api/v1/webhooks").then();
    }

    private static ValidatableResponse mail(
            String user, UUID search, Map<String, Object> settings) {
        return as(user).contentType(ContentType.JSON)
                .body(settings)
                .put("/api/v1/saved-searches/{id}/delivery", search)
                .then();
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
    void givenMailIsOn_whenAnAlertIsRaised_thenOneComesThatSaysWhy() {
        UUID search = shared();
        mail("ana", search, Map.of("mail", true))
                .statusCode(200)
                .body("address", equalTo(ANA))
                .body("quietHours", nullValue());
        mail("gus", search, Map.of("mail", true)).statusCode(404);
        var article = arrived("dawn");

        alerts.raise(acme, search, article, sentence(article));

        String mail = mails(1).getFirst();
        assertTrue(mail.contains("<" + search + "." + article.id() + "@tidings.example>"), mail);
        assertTrue(mail.contains("text/plain") && mail.contains("text/html"), mail);
        assertTrue(mail.contains("The ferry sails at dawn."), mail);
        assertTrue(mail.contains("https://tidings.example/articles/" + article.id()), mail);
        mail("ana", search, Map.of("mail", false)).body("mail", equalTo(false));
    }

    @Test
    void givenRightsThatShowNoText_whenAnAlertIsRaised_thenTheMailHasNoWordOfIt() {
        UUID search = shared();
        mail("ana", search, Map.of("mail", true));
        var article =
                Sample.of("Title " + word, "The ferry sails in secret.")
                        .rights(Sample.METADATA_ONLY);
        topics.send(article);
        awaitFound("ana", "title:" + word, 1);

        alerts.raise(acme, search, article, "The ferry sails in secret.");

        assertFalse(mails(1).getFirst().contains("in secret"));
    }

    private List<String> mails(int count) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertEquals(count, Mails.of(ANA, word).size()));
        return Mails.of(ANA, word);
    }

    @Test
    void givenQuietHours_whenAlertsAreRaised_thenTheyComeInOneMailBehindThem() {
        UUID search = shared();
        var now = clock.instant().atZone(ZoneOffset.UTC);
        var quiet =
                Map.of(
                        "from", MINUTES.format(now.minusHours(1)),
                        "until", MINUTES.format(now.plusHours(1)),
                        "zone", "UTC");
        mail("ana", search, Map.of("mail", true, "quietHours", quiet)).statusCode(200);
        for (String title : List.of("one", "two", "three")) {
            var article = arrived(title);
            alerts.raise(acme, search, article, sentence(article));
        }
        await().during(Duration.ofSeconds(2)).until(() -> Mails.of(ANA, word).isEmpty());

        clock.shift = Duration.ofHours(2);

        String digest = mails(1).getFirst();
        assertTrue(digest.contains("3 articles"), digest);
        for (String title : List.of("one", "two", "three")) {
            assertTrue(digest.contains("The ferry sails at " + title + "."), digest);
        }
    }

    @Test
    void givenACap_whenMoreIsRaisedThanItLets_thenTheRestComesTogetherLater() {
        UUID search = shared();
        mail("ana", search, Map.of("mail", true, "mostAnHour", 1)).statusCode(200);
        var first = arrived("first");
        alerts.raise(acme, search, first, sentence(first));
        mails(1);
        for (String title : List.of("second", "third")) {
            var article = arrived(title);
            alerts.raise(acme, search, article, sentence(article));
        }
        await().during(Duration.ofSeconds(2)).until(() -> Mails.of(ANA, word).size() == 1);

        clock.shift = Duration.ofMinutes(61);

        String digest = mails(2).getLast();
        assertTrue(digest.contains("second") && digest.contains("third"), digest);
        assertFalse(digest.contains("at first."), digest);
    }

    @Test
    void givenSettingsThatAreNotValid_whenPut_thenTheProblemSaysSo() {
        UUID search = shared();
        refused(search, "mostAnHour", 0);
        refused(search, "quietHours", Map.of("from", "22:00"));
        refused(search, "quietHours", Map.of("from", "22:00", "until", "22:00", "zone", "UTC"));
    }

    private static void refused(UUID search, String field, Object value) {
        mail("ana", search, Map.of("mail", true, field, value))
                .statusCode(422)
                .body("type", equalTo("urn:tidings:problem:delivery-invalid"))
                .body("field", equalTo(field));
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
}
