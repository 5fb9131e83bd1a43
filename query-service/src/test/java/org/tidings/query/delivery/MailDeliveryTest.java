package org.tidings.query.delivery;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tidings.query.Client.as;
import static org.tidings.query.Client.awaitFound;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidings.localstack.testing.StackResource;
import org.tidings.query.Sample;

/// Alerts that come by mail, at once or together later.
@QuarkusTest
@QuarkusTestResource(StackResource.class)
@QuarkusTestResource(Receiver.class)
class MailDeliveryTest extends DeliveryTest {
    private static final String ANA = "ana@acme.example";
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");

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

    private static ValidatableResponse mail(
            String user, UUID search, Map<String, Object> settings) {
        return as(user).contentType(ContentType.JSON)
                .body(settings)
                .put("/api/v1/saved-searches/{id}/delivery", search)
                .then();
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

    /// Only their token tells that they still belong to the organisation.
    @Test
    void givenAPersonWhoHasNotBeenHereForLong_whenAnAlertIsRaised_thenNoMailIsSentUntilTheyAre() {
        UUID search = shared();
        mail("ana", search, Map.of("mail", true)).statusCode(200);
        var first = arrived("first");
        var second = arrived("second");
        alerts.away(acme, 31);

        alerts.raise(acme, search, first, sentence(first));

        await().during(Duration.ofSeconds(2)).until(() -> Mails.of(ANA, word).isEmpty());
        alerts.away(acme, 0);
        alerts.raise(acme, search, second, sentence(second));
        assertTrue(mails(1).getFirst().contains("at second."));
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
}
