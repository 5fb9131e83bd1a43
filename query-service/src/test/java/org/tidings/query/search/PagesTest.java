package org.tidings.query.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tidings.query.Client.as;
import static org.tidings.query.Client.awaitFound;
import static org.tidings.query.Client.unique;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.localstack.testing.StackResource;
import org.tidings.query.Sample;
import org.tidings.query.Topics;

/// Where a list of hits ends.
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class PagesTest {
    @Inject Topics topics;

    @Test
    void givenPagesThatAreAllFull_whenPaged_thenNoEmptyOneFollows() {
        String word = unique();
        var many = new Sample[20];
        for (int i = 0; i < many.length; i++) {
            many[i] = Sample.of("Page " + i, word);
        }
        topics.send(many);
        awaitFound("ana", word, many.length);

        for (String order : List.of("relevance", "newest")) {
            for (String group : List.of("none", "copies")) {
                assertEquals(List.of(10, 10), sizes(word, order, group, 10));
                assertEquals(List.of(19, 1), sizes(word, order, group, 19));
                assertEquals(List.of(20), sizes(word, order, group, 20));
                assertEquals(List.of(20), sizes(word, order, group, 21));
            }
        }
        assertEquals(List.of(0), sizes(unique(), "newest", "none", 10));
    }

    /// @return how many hits there are on each page
    private static List<Integer> sizes(String query, String order, String group, int limit) {
        var sizes = new ArrayList<Integer>();
        String cursor = null;
        do {
            var request =
                    as("ana")
                            .queryParam("q", query)
                            .queryParam("order", order)
                            .queryParam("group", group)
                            .queryParam("limit", limit);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get("/api/v1/search").then().statusCode(200).extract().jsonPath();
            sizes.add(page.getList("hits").size());
            cursor = page.getString("next");
        } while (cursor != null && sizes.size() < 10);
        return sizes;
    }
}
