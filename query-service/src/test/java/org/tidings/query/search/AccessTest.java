package org.tidings.query.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tidings.query.Client.as;
import static org.tidings.query.Client.awaitFound;
import static org.tidings.query.Client.unique;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.contracts.Visibility;
import org.tidings.localstack.testing.StackResource;
import org.tidings.localstack.testing.TestStack;
import org.tidings.query.Sample;
import org.tidings.query.Topics;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class AccessTest {
    @Inject Topics topics;

    @Test
    void givenAPrivateArticle_whenOthersAsk_thenItIsInvisibleEverywhere() {
        String word = unique();
        var acme = Visibility.of(TestStack.current().organization("acme"));
        var hidden = Sample.of("Ferry", "A private " + word + ".").of(acme);
        var shared = Sample.of("Ferry", "A public " + word + ".");
        topics.send(hidden, shared);
        awaitFound("ana", word, 2);

        for (String other : List.of("gus", "pat")) {
            awaitFound(other, word, 1).body("hits.id", equalTo(List.of(shared.id().toString())));
            as(other)
                    .get("/api/v1/articles/{id}", hidden.id())
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:tidings:problem:article-not-found"));
            var listed = listed(other);
            assertTrue(listed.contains(shared.id().toString()));
            assertFalse(listed.contains(hidden.id().toString()));
        }
        as("lea").get("/api/v1/articles/{id}", hidden.id()).then().statusCode(200);
        assertTrue(listed("lea").contains(hidden.id().toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/search?q=ferry",
        "/api/v1/search/facets?q=ferry",
        "/api/v1/search/attention?q=ferry",
        "/api/v1/search/export?q=ferry",
        "/api/v1/articles/x/occurrences?q=ferry",
        "/api/v1/articles",
        "/api/v1/articles/x",
        "/api/v1/articles/x/findings"
    })
    void givenNoTokenOrABadOne_whenAsked_thenItIsRefused(String address) {
        given().get(address)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", notNullValue())
                .body("type", equalTo("urn:tidings:problem:not-authenticated"));
        given().auth().oauth2("garbage").get(address).then().statusCode(401);
        as("gus").get("/api/v1/articles/not-an-id").then().statusCode(404);
    }

    @Test
    void givenATokenWithoutAnOrganisation_whenAsked_thenItIsRefused() {
        var token = TestStack.current().token("ana", "tidings-demo-cli", "openid");
        for (String address :
                List.of(
                        "/api/v1/search?q=ferry",
                        "/api/v1/search/facets?q=ferry",
                        "/api/v1/search/attention?q=ferry",
                        "/api/v1/search/export?q=ferry",
                        "/api/v1/articles/x/occurrences?q=ferry",
                        "/api/v1/articles",
                        "/api/v1/articles/x/findings")) {
            given().auth()
                    .oauth2(token)
                    .get(address)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:tidings:problem:no-organization"));
        }
    }

    /// All that somebody may see, page by page.
    private List<String> listed(String user) {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            var request = as(user);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get("/api/v1/articles").jsonPath();
            ids.addAll(page.getList("articles.id", String.class));
            cursor = page.getString("next");
        } while (cursor != null);
        return ids;
    }
}
