package org.tidings.query;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.tidings.localstack.testing.StackResource;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class OperationsTest {
    @Inject Topics topics;

    @Test
    void givenAnIndexThatCaughtUp_whenHealthIsRead_thenTheServiceIsReady() {
        String word = Client.unique();
        topics.send(Sample.of("Ferry", word));
        Client.awaitFound("ana", word, 1);

        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'search index' }.status", equalTo("UP"));
        given().get("/q/health/live").then().statusCode(200);
    }

    @Test
    void givenArticles_whenMetricsAreRead_thenTheyCountWhatWasDone() {
        String word = Client.unique();
        topics.send(Sample.of("Ferry", word));
        Client.awaitFound("ana", word, 1);

        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("tidings_articles_stored_total"))
                .body(containsString("tidings_articles_dead_lettered_total"))
                .body(containsString("tidings_index_changes_total"))
                .body(containsString("tidings_index_behind"))
                .body(containsString("tidings_index_wait_seconds"));
    }
}
