package org.tidings.journey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReplicasTest {
    private static final Journey JOURNEY = Journey.current();

    /// Stands in nearly every article of the newsroom, in so many once all are there.
    private static final String MARK = "\"Demonstration text\"";

    private static final int WHOLE_NEWSROOM = 67;
    private static final String REBUILD = "/api/v1/index/rebuild";

    private static URI second;

    @BeforeAll
    static void givenTwoQueryServices() {
        JOURNEY.followNewsroom();
        second = JOURNEY.startSecondQueryService();
    }

    @AfterAll
    static void stopTheSecond() {
        JOURNEY.stopSecondQueryService();
    }

    @Test
    void givenTwoReplicas_whenAskedTheSame_thenTheyAnswerTheSame() {
        for (URI service : List.of(JOURNEY.queryService(), second)) {
            await().atMost(Duration.ofMinutes(2))
                    .untilAsserted(() -> assertEquals(WHOLE_NEWSROOM, found(service, MARK).size()));
        }
        assertEquals(
                ids(JOURNEY.queryService(), "articles", "/api/v1/articles?limit=100"),
                ids(second, "articles", "/api/v1/articles?limit=100"));
        for (String query : List.of("harbour", "the", "fire grain", "\"said the\"", "Kyiv")) {
            for (String order : List.of("relevance", "newest")) {
                var path = "/api/v1/search?limit=100&order=" + order + "&q=" + query;
                var first = ids(JOURNEY.queryService(), "hits", path);
                assertEquals(first, ids(second, "hits", path), path);
            }
        }
        assertFalse(ids(second, "hits", "/api/v1/search?q=the").isEmpty());
    }

    @Test
    void givenTwoReplicas_whenOneIsToldToBuildItsIndexAnew_thenTheOtherDoesToo() {
        rebuild(JOURNEY.queryService()).post(REBUILD).then().statusCode(202);

        for (URI service : List.of(JOURNEY.queryService(), second)) {
            await().atMost(Duration.ofMinutes(2))
                    .untilAsserted(
                            () ->
                                    rebuild(service)
                                            .get(REBUILD)
                                            .then()
                                            .statusCode(200)
                                            .body("state", equalTo("DONE")));
        }
    }

    private static RequestSpecification rebuild(URI service) {
        return JOURNEY.at(service).auth().oauth2(JOURNEY.token("pat"));
    }

    private static List<String> found(URI service, String query) {
        return ids(service, "hits", "/api/v1/search?limit=100&q=" + query);
    }

    private static List<String> ids(URI service, String list, String path) {
        JsonPath answer =
                JOURNEY.at(service)
                        .auth()
                        .oauth2(JOURNEY.token("ana"))
                        .get(path)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
        return answer.getList(list + ".id");
    }
}
