package org.tidings.ingest.backfill;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.tidings.ingest.journey.IngestTest;
import org.tidings.ingest.journey.LocalSite.Page;
import org.tidings.ingest.journey.Newspaper;

/// What the tests of backfills share.
abstract class BackfillTest extends IngestTest {
    static final String BACKFILLS = "/api/v1/backfills";

    Response start(String user, Map<String, Object> draft) {
        return given().auth()
                .oauth2(token(user))
                .contentType(ContentType.JSON)
                .body(draft)
                .post(BACKFILLS);
    }

    UUID startUrls(List<String> urls) {
        return idOf(start("pat", Map.of("kind", "URLS", "urls", urls)));
    }

    static UUID idOf(Response started) {
        return UUID.fromString(started.then().statusCode(201).extract().path("id"));
    }

    JsonPath look(UUID backfill) {
        return get("pat", BACKFILLS + "/" + backfill).jsonPath();
    }

    JsonPath items(UUID backfill, String state) {
        return get("pat", BACKFILLS + "/" + backfill + "/items?state=" + state).jsonPath();
    }

    Response post(String user, UUID backfill, String action) {
        return given().auth().oauth2(token(user)).post(BACKFILLS + "/" + backfill + "/" + action);
    }

    JsonPath awaitEnd(UUID backfill) {
        await().atMost(PATIENCE).until(() -> look(backfill).getString("state").equals("DONE"));
        awaitPublished();
        return look(backfill);
    }

    /// So many pages, each with an article of its own.
    List<String> publish(String host, String section, int pages) {
        return IntStream.range(0, pages)
                .mapToObj(
                        i -> {
                            String path = host + "/" + section + "/" + i;
                            String body = Newspaper.page("About " + path, "Item " + path + ".");
                            site().put(path, Page.html(body));
                            return "http://" + path;
                        })
                .toList();
    }
}
