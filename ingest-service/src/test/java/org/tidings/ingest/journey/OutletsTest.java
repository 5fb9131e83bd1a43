package org.tidings.ingest.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.contracts.OutletChanged;
import org.tidings.contracts.Rights;

@QuarkusTest
class OutletsTest extends IngestTest {
    private static String added(String user, String domain) {
        return send("POST", user, "/api/v1/outlets", "{\"domain\": \"%s\"}".formatted(domain))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private List<OutletChanged> changesOf(String outlet) {
        return published(OutletChanged.TOPIC, OutletChanged.class).stream()
                .filter(change -> change.outlet().id().equals(UUID.fromString(outlet)))
                .toList();
    }

    @Test
    void givenANewOutlet_whenAddedByAnAddressOnIt_thenItsDomainIsKnownOnce() {
        var first =
                send(
                        "POST",
                        "pat",
                        "/api/v1/outlets",
                        """
                        {"domain": "https://www.lantern.example/news?x=1", "name": "Lantern",
                         "country": "GB", "language": "EN-gb", "kind": "PAPER"}
                        """);
        first.then()
                .statusCode(201)
                .body("domain", equalTo("lantern.example"))
                .body("language", equalTo("en-GB"))
                .body("rights.use", equalTo("EXCERPT"))
                .body("rights.excerptCharacters", equalTo(400))
                .body("shared", equalTo(true))
                .body("feeds", equalTo(0));

        var second = send("POST", "pat", "/api/v1/outlets", "{\"domain\": \"LANTERN.example\"}");

        second.then().statusCode(200).body("id", equalTo(first.path("id")));
        assertThat(first.header("Location")).endsWith("/api/v1/outlets/" + first.path("id"));
    }

    @Test
    void givenAnOutlet_whenItsRightsAreTightened_thenTheChangeIsPublishedWithAGrowingVersion() {
        String id = added("pat", "tight.example");

        send(
                        "PUT",
                        "pat",
                        "/api/v1/outlets/" + id,
                        """
                        {"name": "Tight", "kind": "WIRE",
                         "rights": {"use": "EXCERPT", "excerptCharacters": 100,
                                    "retentionDays": 30}}
                        """)
                .then()
                .statusCode(200)
                .body("rights.excerptCharacters", equalTo(100))
                .body("rights.retentionDays", equalTo(30))
                .body("country", nullValue());
        send("PUT", "pat", "/api/v1/outlets/" + id, "{\"name\": \"Tighter\", \"kind\": \"WIRE\"}")
                .then()
                .statusCode(200)
                .body("rights.excerptCharacters", equalTo(100));

        var changes = changesOf(id);
        assertThat(changes).extracting(OutletChanged::version).containsExactly(2L, 3L);
        assertThat(changes.getLast().rights()).isEqualTo(new Rights(Rights.Use.EXCERPT, 100, 30));
        assertThat(changes.getLast().outlet().name()).isEqualTo("Tighter");
    }

    @Test
    void givenAnOutlet_whenAnEditChangesNothing_thenNothingIsPublished() {
        String id = added("pat", "steady.example");

        send("PUT", "pat", "/api/v1/outlets/" + id, "{\"name\": \"steady.example\"}")
                .then()
                .statusCode(200);

        awaitPublished();
        assertThat(text("select version from outlet where id = ?", UUID.fromString(id)))
                .isEqualTo("1");
    }

    @Test
    void givenASharedOutlet_whenAnOrganisationsAdministratorEditsIt_thenTheAnswerIs403() {
        String id = added("pat", "everyones.example");

        send("PUT", "adam", "/api/v1/outlets/" + id, "{}")
                .then()
                .statusCode(403)
                .body("type", equalTo(urn("shared-not-yours")));
    }

    @Test
    void givenAnOrganisationsOutlet_whenOthersLook_thenItIsNotThere() {
        String id = added("adam", "ours.example");

        get("ana", "/api/v1/outlets/" + id).then().statusCode(200).body("shared", equalTo(false));
        for (String other : new String[] {"gus", "pat"}) {
            get(other, "/api/v1/outlets").then().body("id", not(hasItem(id)));
            get(other, "/api/v1/outlets/" + id)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo(urn("outlet-not-found")));
        }
        send("PUT", "pat", "/api/v1/outlets/" + id, "{}")
                .then()
                .statusCode(404)
                .body("type", equalTo(urn("outlet-not-found")));
    }

    @Test
    void givenAnOrganisationsOutlet_whenItsRightsAreChanged_thenOnlyTighterOnesAreTaken() {
        String path = "/api/v1/outlets/" + added("adam", "narrow.example");

        for (String wide :
                new String[] {
                    "{'use': 'FULL_TEXT'}", "{'use': 'EXCERPT', 'excerptCharacters': 401}"
                }) {
            send("PUT", "adam", path, ("{'rights': " + wide + "}").replace('\'', '"'))
                    .then()
                    .statusCode(403)
                    .body("type", equalTo(urn("rights-not-permitted")));
        }
        send("PUT", "adam", path, "{\"rights\": {\"use\": \"METADATA_ONLY\"}}")
                .then()
                .statusCode(200)
                .body("rights.use", equalTo("METADATA_ONLY"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | domain-invalid",
                "{'domain': 'harbour'} | domain-invalid",
                "{'domain': 'a b.example'} | domain-invalid",
                "{'domain': 'x.example', 'name': ' '} | outlet-name-invalid",
                "{'domain': 'x.example', 'country': 'gb'} | country-invalid",
                "{'domain': 'x.example', 'language': 'English!'} | language-invalid",
                "{'domain': 'x.example', 'rights': {'use': 'EXCERPT', 'excerptCharacters': 0}}"
                        + " | rights-invalid",
                "{'domain': 'x.example', 'rights': {'use': 'FULL_TEXT', 'retentionDays': 0}}"
                        + " | rights-invalid",
            })
    void givenWhatCannotBeAnOutlet_whenAdded_thenTheProblemNamesIt(String body, String slug) {
        send("POST", "pat", "/api/v1/outlets", body.replace('\'', '"'))
                .then()
                .statusCode(422)
                .body("type", equalTo(urn(slug)));
    }
}
