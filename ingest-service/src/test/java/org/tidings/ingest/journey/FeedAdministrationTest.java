package org.tidings.ingest.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class FeedAdministrationTest extends IngestTest {
    private static Response post(String user, String path, String body) {
        return given().auth()
                .oauth2(token(user))
                .contentType(ContentType.JSON)
                .body(body)
                .post(path);
    }

    @Test
    void givenNoToken_whenAnythingIsAsked_thenTheAnswerIs401() {
        for (String path : new String[] {"feeds", "outlets"}) {
            given().get("/api/v1/" + path)
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("type", equalTo(urn("not-authenticated")));
        }
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/texts")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({"ana", "lea", "gus"})
    void givenAPersonWhoIsNoAdministrator_whenAFeedIsAdded_thenTheAnswerIs403(String user) {
        addFeed(user, "http://hill.example/forbidden")
                .then()
                .statusCode(403)
                .body("type", equalTo(urn("not-permitted")));
    }

    @Test
    void givenAFeed_whenAddedAgainInAnotherSpelling_thenItIsTheSame() {
        Response first = addFeed("pat", "http://hill.example/again");
        first.then().statusCode(201).body("shared", equalTo(true));

        Response second = addFeed("pat", " HTTP://Hill.Example:80/again#top ");

        second.then().statusCode(200);
        assertThat(feedOf(second)).isEqualTo(feedOf(first));
        assertThat(first.header("Location")).endsWith("/api/v1/feeds/" + feedOf(first));
    }

    @Test
    void givenAPrivateFeed_whenOthersLook_thenItIsNotThere() {
        var feed =
                feedOf(addFeed("adam", "http://pier.example/private").then().extract().response());
        String id = feed.toString();

        get("ana", "/api/v1/feeds").then().body("id", hasItem(id));
        get("gus", "/api/v1/feeds").then().body("id", not(hasItem(id)));
        get("pat", "/api/v1/feeds").then().body("id", not(hasItem(id)));
        get("gus", "/api/v1/feeds/" + id)
                .then()
                .statusCode(404)
                .body("type", equalTo(urn("feed-not-found")));
        get("gus", "/api/v1/outlets").then().body("domain", not(hasItem("pier.example")));
        get("ana", "/api/v1/outlets").then().body("domain", hasItem("pier.example"));
    }

    @Test
    void givenAnOrganisationsAdministrator_whenRightsAreGiven_thenTheAnswerIs403() {
        post(
                        "adam",
                        "/api/v1/feeds",
                        """
                        {"url": "http://hill.example/r",
                         "outlet": {"rights": {"use": "FULL_TEXT"}}}
                        """)
                .then()
                .statusCode(403)
                .body("type", equalTo(urn("rights-not-permitted")));
    }

    @Test
    void givenAPlatformAdministrator_whenRightsAreGiven_thenTheOutletHasThem() {
        post(
                        "pat",
                        "/api/v1/feeds",
                        """
                        {"url": "http://www.quay.example/feed",
                         "outlet": {"name": "Quay", "country": "XV", "kind": "WIRE",
                                    "demonstration": true, "rights": {"use": "FULL_TEXT"}}}
                        """)
                .then()
                .statusCode(201)
                .body("outlet.domain", equalTo("quay.example"))
                .body("outlet.rights.use", equalTo("FULL_TEXT"))
                .body("outlet.kind", equalTo("WIRE"))
                .body("outlet.shared", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 422 | url-missing",
                "{'url': 'http://'} | 422 | url-malformed",
                "{'url': 'news'} | 422 | url-malformed",
                "{'url': 'ftp://hill.example/'} | 422 | url-scheme-unsupported",
                "{'url': 'file:///etc/passwd'} | 422 | url-scheme-unsupported",
                "{'url': 'http://a:b@hill.example/'} | 422 | url-with-credentials",
                "{'url': 'http://127.0.0.1/'} | 422 | url-host-refused",
                "{'url': 'http://[::1]/'} | 422 | url-host-refused",
                "{'url': 'http://2130706433/'} | 422 | url-host-refused",
                "{'url': 'http://169.254.169.254/latest'} | 422 | url-host-refused",
                "{'url': 'http://hill.example/', 'interval': 'often'} | 422 | interval-invalid",
                "{'url': 'http://hill.example/', 'interval': 'PT1S'} | 422 | interval-invalid",
                "{'url': 'http://hill.example/', 'outlet': {'name': ' '}} | 422 | outlet-name-invalid",
                "{'url': 'http://hill.example/', 'outlet': {'country': 'Poland'}} | 422 | country-invalid",
                "{'url': 'http://hill.example/', 'outlet': {'rights': {'use': 'FULL_TEXT',"
                        + " 'excerptCharacters': 3}}} | 422 | rights-invalid",
                "{'url': 7, | 400 | malformed-request",
            })
    void givenWhatCannotBeAFeed_whenAdded_thenTheProblemNamesIt(
            String body, int status, String slug) {
        post("pat", "/api/v1/feeds", body.replace('\'', '"'))
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo(urn(slug)));
    }

    @Test
    void givenAVeryLongAddress_whenAdded_thenTheProblemNamesIt() {
        addFeed("pat", "http://hill.example/" + "x".repeat(3_000))
                .then()
                .statusCode(422)
                .body("type", equalTo(urn("url-too-long")));
    }

    @Test
    void givenTheService_whenItIsAsked_thenItIsReadyAndDescribesItself() {
        given().get("/q/health/ready").then().statusCode(200);
        given().accept(ContentType.JSON)
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("paths.keySet()", hasItem("/api/v1/texts"));
    }
}
