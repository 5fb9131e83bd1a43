package org.tidings.query;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tidings.localstack.testing.StackResource;
import org.tidings.localstack.testing.TestStack;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class TraceTest {
    @Inject Topics topics;

    @Test
    void givenATracedMessage_whenItIsStoredAndIndexed_thenItsTraceHasBothAndTheSql() {
        String trace = UUID.randomUUID().toString().replace("-", "");
        topics.sendTraced(Sample.of("Ferry", "Traced."), "00-" + trace + "-00f067aa0ba902b7-01");

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> {
                            var names = spans(trace);
                            assertTrue(names.contains("store"), names::toString);
                            assertTrue(names.contains("index"), names::toString);
                            assertTrue(
                                    names.stream().anyMatch(name -> name.contains("insert")),
                                    names::toString);
                            assertTrue(
                                    names.stream()
                                            .anyMatch(name -> name.contains("articles.enriched")),
                                    names::toString);
                        });
    }

    private static List<String> spans(String trace) {
        return given().get(TestStack.current().zipkinUrl() + "/api/v2/trace/" + trace)
                .then()
                .statusCode(200)
                .extract()
                .path("name");
    }
}
