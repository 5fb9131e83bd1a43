package org.tidings.query.desk;

import static org.tidings.query.Client.as;
import static org.tidings.query.Client.awaitFound;
import static org.tidings.query.Client.unique;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tidings.query.Sample;
import org.tidings.query.Topics;

/// What the tests of the desk share: articles with a word of their own, and what is asked of them.
abstract class DeskTest {
    @Inject Topics topics;

    final String word = unique();

    List<String> arrived(int count) {
        var ids = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            var article = Sample.of("Ferry " + i, word + ". The ferry sails.");
            topics.send(article);
            ids.add(article.id().toString());
        }
        awaitFound("ana", word, count);
        return ids;
    }

    static ValidatableResponse mark(String user, Map<String, Object> change) {
        return as(user).contentType(ContentType.JSON)
                .body(change)
                .post("/api/v1/articles/marks")
                .then();
    }

    static ValidatableResponse list(String user, String name, boolean shared) {
        return as(user).contentType(ContentType.JSON)
                .body(Map.of("name", name, "shared", shared))
                .post("/api/v1/lists")
                .then();
    }

    static ValidatableResponse note(String user, String article, String text) {
        return as(user).contentType(ContentType.JSON)
                .body(Map.of("text", text))
                .post("/api/v1/articles/{id}/notes", article)
                .then();
    }

    ValidatableResponse marked(String user, String mark) {
        return as(user).queryParam("q", word)
                .queryParam("mark", mark)
                .get("/api/v1/search")
                .then()
                .statusCode(200);
    }
}
