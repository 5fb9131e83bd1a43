package org.tidings.query.alert;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tidings.query.Client.as;
import static org.tidings.query.Client.unique;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tidings.query.Sample;
import org.tidings.query.Topics;

/// Saved searches and inboxes, as the demonstration people use them.
final class Alerts {
    static final String ADDRESS = "/api/v1/alerts";

    private Alerts() {}

    /// @return the id of a new search that raises alerts
    static String saved(String user, String query) {
        return saved(user, query, false, false);
    }

    static String saved(String user, String query, boolean shared, boolean onePerCopyGroup) {
        Map<String, Object> draft = new HashMap<>();
        draft.put("name", unique());
        draft.put("query", query);
        draft.put("shared", shared);
        draft.put("alert", Map.of("active", true, "onePerCopyGroup", onePerCopyGroup));
        var answer =
                as(user).contentType("application/json")
                        .body(draft)
                        .post("/api/v1/saved-searches")
                        .then();
        assertEquals(201, answer.extract().statusCode(), answer.extract().asString());
        return answer.extract().path("id");
    }

    static ValidatableResponse inbox(String user, String search) {
        return as(user).queryParam("search", search).get(ADDRESS).then().statusCode(200);
    }

    static List<String> articles(String user, String search) {
        return inbox(user, search).extract().jsonPath().getList("alerts.articleId");
    }

    /// @return the newest alert of the search, when it has so many
    static JsonPath awaitAlerts(String user, String search, int count) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> inbox(user, search).body("alerts.size()", equalTo(count)));
        return inbox(user, search).extract().jsonPath();
    }

    /// Whatever was sent before has been matched: one that came last has raised its alert.
    static void settle(Topics topics, String user) {
        String last = unique();
        String search = saved(user, last);
        topics.send(Sample.of("Last", "It is " + last + "."));
        awaitAlerts(user, search, 1);
    }

    static ValidatableResponse post(String user, String what, Map<String, Object> body) {
        return as(user).contentType("application/json")
                .body(body)
                .post(ADDRESS + "/" + what)
                .then();
    }
}
