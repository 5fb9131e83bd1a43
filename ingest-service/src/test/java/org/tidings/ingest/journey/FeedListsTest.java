package org.tidings.ingest.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FeedListsTest extends IngestTest {
    private static Response read(String user, String type, boolean dryRun, String list) {
        return given().auth()
                .oauth2(token(user))
                .config(
                        RestAssured.config()
                                .encoderConfig(
                                        EncoderConfig.encoderConfig()
                                                .encodeContentTypeAs(type, ContentType.TEXT)))
                .contentType(type)
                .queryParam("dryRun", dryRun)
                .body(list)
                .post("/api/v1/feeds/import");
    }

    private static String table(String name) {
        return """
        url,title,outlet,country,kind,interval,collection
        http://pier.example/%1$s-a,World,Pier News,gb,paper,P7D,%1$s
        http://pier.example/%1$s-a,World again,,,,,%1$s
        http://127.0.0.1/x,,,,,,%1$s
        nonsense,,,,,,
        ,No address,,,,,
        http://pier.example/%1$s-b,,,,gazette,,
        http://pier.example/%1$s-c,,,,,often,
        http://pier.example/%1$s-d,,,,,P7D,
        """
                .formatted(name);
    }

    @Test
    void givenATable_whenImported_thenEachLineSaysWhatBecameOfIt() {
        String name = "t" + UUID.randomUUID().toString().substring(0, 8);

        read("pat", "text/csv", true, table(name))
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("added", equalTo(2))
                .body("already", equalTo(1))
                .body("collections", equalTo(List.of(name)));
        get("pat", "/api/v1/feeds")
                .then()
                .body("url", not(hasItem("http://pier.example/" + name + "-a")));

        read("pat", "text/csv", false, table(name))
                .then()
                .statusCode(200)
                .body("added", equalTo(2))
                .body("already", equalTo(1))
                .body("refused", equalTo(5))
                .body("lines.line", contains(2, 3, 4, 5, 6, 7, 8, 9))
                .body(
                        "lines.reason",
                        contains(
                                null,
                                null,
                                "url-host-refused",
                                "url-malformed",
                                "url-missing",
                                "outlet-kind-invalid",
                                "interval-invalid",
                                null))
                .body("collections", equalTo(List.of(name)));
        get("ana", "/api/v1/feeds")
                .then()
                .body("url", hasItem("http://pier.example/" + name + "-a"));
        get("ana", "/api/v1/collections")
                .then()
                .body("find { it.name == '" + name + "' }.outlets", hasSize(1));
    }

    @Test
    void givenAnExport_whenImportedAgain_thenEveryFeedIsThereAlready() {
        String name = "x" + UUID.randomUUID().toString().substring(0, 8);
        read("pat", "text/csv", false, table(name)).then().statusCode(200);

        for (String format : new String[] {"opml", "csv"}) {
            var export = get("pat", "/api/v1/feeds/export?format=" + format);
            export.then()
                    .statusCode(200)
                    .header("Content-Disposition", containsString("feeds." + format));

            String type = format.equals("csv") ? "text/csv" : "text/x-opml";
            read("pat", type, false, export.asString())
                    .then()
                    .statusCode(200)
                    .body("lines.outcome", everyItem(equalTo("ALREADY")))
                    .body("lines.collection", hasItem(name));
        }
    }

    @Test
    void givenAListOfAnOrganisation_whenOthersExport_thenItIsNotThere() {
        String name = "o" + UUID.randomUUID().toString().substring(0, 8);
        String list =
                """
                <opml version="2.0"><body><outline text="%1$s">
                <outline type="rss" text="Ours" xmlUrl="http://pier.example/%1$s-own"
                         htmlUrl="http://www.%1$s.example/"/></outline></body></opml>
                """
                        .formatted(name);

        read("adam", "text/x-opml", false, list)
                .then()
                .statusCode(200)
                .body("added", equalTo(1))
                .body("lines[0].line", equalTo(3));

        get("ana", "/api/v1/outlets").then().body("domain", hasItem(name + ".example"));
        assertThat(get("ana", "/api/v1/feeds/export").asString()).contains(name);
        for (String other : new String[] {"gus", "pat"}) {
            assertThat(get(other, "/api/v1/feeds/export").asString()).doesNotContain(name);
            assertThat(get(other, "/api/v1/feeds/export?format=csv").asString())
                    .doesNotContain(name);
            get(other, "/api/v1/collections").then().body("name", not(hasItem(name)));
        }
    }

    @Test
    void givenASharedFeedInAnOrganisationsList_whenImported_thenItIsPointedTo() {
        String url = "http://hill.example/shared-" + UUID.randomUUID();
        UUID shared = feedOf(addFeed("pat", url));

        read("adam", "text/csv", false, "url\n" + url + "\n")
                .then()
                .statusCode(200)
                .body("lines[0].outcome", equalTo("ALREADY"))
                .body("lines[0].feedId", equalTo(shared.toString()))
                .body("lines[0].detail", containsString("follow it"));
    }

    @Test
    void givenWhatIsNoList_whenImported_thenTheProblemSaysWhy() {
        read("pat", "text/x-opml", false, "<opml><body>")
                .then()
                .statusCode(422)
                .body("type", equalTo(urn("import-unreadable")));
        read("pat", "text/csv", false, "url\n" + "x".repeat(2 * 1024 * 1024))
                .then()
                .statusCode(413)
                .body("type", equalTo(urn("import-too-large")));
        read("pat", "text/csv", false, "url\n" + "x\n".repeat(2_001))
                .then()
                .statusCode(413)
                .body("type", equalTo(urn("import-too-large")));
        read("pat", "text/plain", false, "url\n")
                .then()
                .statusCode(415)
                .body("type", equalTo(urn("unsupported-media-type")));
        read("ana", "text/csv", true, "url\n").then().statusCode(403);
        get("pat", "/api/v1/feeds/export?format=pdf")
                .then()
                .statusCode(400)
                .body("type", equalTo(urn("export-format-unknown")));
    }
}
