package org.tidings.query.attention;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.tidings.query.Client.as;
import static org.tidings.query.Client.awaitFound;
import static org.tidings.query.Client.unique;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tidings.localstack.testing.StackResource;
import org.tidings.query.Sample;
import org.tidings.query.Topics;

/// The chart of what somebody has marked.
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class MarkedAttentionTest {
    @Inject Topics topics;

    @Test
    void givenMarks_whenTheChartIsNarrowed_thenOnlyTheCallersMarksCount() {
        String word = unique();
        var starred = Sample.of("Ferry", "The " + word + " left.");
        topics.send(starred, Sample.of("Other", "Another " + word + "."));
        awaitFound("ana", word, 2);
        as("ana")
                .contentType("application/json")
                .body(Map.of("articles", List.of(starred.id()), "starred", true))
                .post("/api/v1/articles/marks")
                .then()
                .statusCode(200);

        attention("ana", word, "starred")
                .statusCode(200)
                .body("series.total", contains(1))
                .body("series[0].buckets.articles", contains(1));
        attention("ana", word, "unread")
                .statusCode(200)
                .body("series.total", contains(2))
                .body("series[0].buckets.articles", contains(2));
        attention("lea", word, "starred").statusCode(200).body("series.total", contains(0));
        attention("ana", word, "loved").statusCode(400).body("parameter", equalTo("mark"));
        attention("pat", word, "read").statusCode(403);
    }

    private static ValidatableResponse attention(String user, String query, String mark) {
        return as(user).queryParam("q", query)
                .queryParam("from", "2026-03-02")
                .queryParam("to", "2026-03-02")
                .queryParam("interval", "day")
                .queryParam("by", "seen")
                .queryParam("mark", mark)
                .get("/api/v1/search/attention")
                .then();
    }
}
