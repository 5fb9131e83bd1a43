package org.tidings.query.index;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.tidings.query.Client.as;
import static org.tidings.query.Client.awaitFound;
import static org.tidings.query.Client.unique;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.localstack.testing.StackResource;
import org.tidings.query.Sample;
import org.tidings.query.Topics;
import org.tidings.query.store.RebuildRequests;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class RebuildResourceTest {
    private static final String ADDRESS = "/api/v1/index/rebuild";

    @Inject Topics topics;
    @Inject RebuildRequests requests;

    @Test
    void givenAPlatformAdministrator_whenTheIndexIsRebuilt_thenItFindsWhatItFoundBefore() {
        String word = unique();
        topics.send(Sample.of("Ferry", word));
        topics.send(Quotations.enriched(Sample.of("Ferry", word), "Tessa Quill"));
        awaitFound("ana", word, 2);

        as("pat").post(ADDRESS).then().statusCode(202);
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> as("pat").get(ADDRESS).then().body("state", equalTo("DONE")));

        awaitFound("ana", word, 2);
        awaitFound("ana", "quotation:(speaker:\"Tessa Quill\" " + word + ")", 1);
    }

    @Test
    void givenARequestToAnotherReplica_whenItIsSeen_thenThisOneBuildsItsIndexToo() {
        String before = as("pat").get(ADDRESS).then().extract().path("startedAt");

        requests.add();

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(
                        () ->
                                as("pat")
                                        .get(ADDRESS)
                                        .then()
                                        .body("state", equalTo("DONE"))
                                        .body("startedAt", not(equalTo(before))));
    }

    @Test
    void givenAnybodyElse_whenTheIndexIsToBeRebuilt_thenItIsRefused() {
        for (String user : List.of("ana", "lea", "gus")) {
            as(user).post(ADDRESS).then().statusCode(403);
            as(user).get(ADDRESS).then().statusCode(403);
        }
        given().post(ADDRESS).then().statusCode(401);
        given().get(ADDRESS).then().statusCode(401);
    }
}
