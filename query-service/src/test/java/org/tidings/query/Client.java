package org.tidings.query;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.tidings.localstack.testing.TestStack;

/// The service as the demonstration people use it.
public final class Client {
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();

    private Client() {}

    private record Token(String value, Instant since) {
        static Token of(String user) {
            return new Token(TestStack.current().token(user), Instant.now());
        }

        boolean isFresh() {
            return since.plus(FRESH).isAfter(Instant.now());
        }
    }

    /// A word that no other test uses.
    public static String unique() {
        return "w" + UUID.randomUUID().toString().replace("-", "");
    }

    public static RequestSpecification as(String user) {
        var token =
                TOKENS.compute(
                        user,
                        (name, known) -> known != null && known.isFresh() ? known : Token.of(name));
        return given().auth().oauth2(token.value());
    }

    public static ValidatableResponse search(String user, String query) {
        return as(user).queryParam("q", query).get("/api/v1/search").then();
    }

    /// @return the answer that has the total at last
    public static ValidatableResponse awaitFound(String user, String query, int total) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> search(user, query).statusCode(200).body("total", equalTo(total)));
        return search(user, query);
    }
}
