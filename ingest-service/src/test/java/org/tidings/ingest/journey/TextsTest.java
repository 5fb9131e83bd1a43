package org.tidings.ingest.journey;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.ArticleCollected;
import org.tidings.contracts.PublicationTime;
import org.tidings.contracts.Visibility;
import org.tidings.localstack.testing.TestStack;

@QuarkusTest
class TextsTest extends IngestTest {
    private Response give(String user, Map<String, String> text) {
        try {
            return given().auth()
                    .oauth2(token(user))
                    .contentType(ContentType.JSON)
                    .body(json.writeValueAsString(text))
                    .post("/api/v1/texts");
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static UUID id(Response given) {
        return UUID.fromString(given.then().extract().path("id"));
    }

    @Test
    void givenATextWithoutMetadata_whenGiven_thenUnknownStaysUnknown() {
        Response answer = give("ana", Map.of("text", "First line.\r\n\r\n  Second line. "));
        answer.then().statusCode(201).body("revision", equalTo(1));
        awaitPublished();

        UUID id = id(answer);
        var articles = collected().matching(article -> article.articleId().equals(id));
        assertThat(articles).hasSize(1);
        ArticleCollected article = articles.getFirst();
        assertThat(article.text()).isEqualTo("First line.\nSecond line.");
        assertThat(article.title()).isNull();
        assertThat(article.byline()).isNull();
        assertThat(article.outlet()).isNull();
        assertThat(article.clocks().published()).isEqualTo(PublicationTime.UNKNOWN);
        assertThat(article.provenance().person()).isNotBlank();
        assertThat(article.visibility())
                .isEqualTo(Visibility.of(TestStack.current().organization("acme")));
        assertThat(answer.header("Location")).endsWith("/api/v1/articles/" + id);
    }

    @Test
    void givenATextThatWasGivenBefore_whenGivenAgain_thenItIsTheSameArticle() {
        Response first = give("ana", Map.of("text", "Said twice.", "title", "Once"));
        Response second = give("lea", Map.of("text", "Said  twice. ", "title", "Twice"));

        second.then().statusCode(200).body("revision", equalTo(1));
        assertThat(id(second)).isEqualTo(id(first));
        give("gus", Map.of("text", "Said twice.")).then().statusCode(201);
    }

    @Test
    void givenTheSameTextFromManyAtOnce_whenGiven_thenItIsOneArticleAndOneEvent()
            throws ExecutionException, InterruptedException {
        List<Future<Response>> answers;
        try (var people = Executors.newFixedThreadPool(8)) {
            answers =
                    IntStream.range(0, 16)
                            .mapToObj(
                                    _ ->
                                            people.submit(
                                                    () ->
                                                            give(
                                                                    "ana",
                                                                    Map.of("text", "All say it."))))
                            .toList();
        }
        awaitPublished();

        UUID id = id(answers.getFirst().get());
        long created = 0;
        for (var answer : answers) {
            assertThat(id(answer.get())).isEqualTo(id);
            created += answer.get().statusCode() == 201 ? 1 : 0;
        }
        assertThat(created).isEqualTo(1);
        assertThat(collected().matching(article -> article.articleId().equals(id))).hasSize(1);
    }

    @Test
    void givenAPlainText_whenGiven_thenItIsTakenIn() {
        given().auth()
                .oauth2(token("ana"))
                .contentType("text/plain; charset=utf-8")
                .body("Just words, and a złoty.")
                .post("/api/v1/texts")
                .then()
                .statusCode(201);
        give("ana", Map.of("text", "Just words, and a złoty.")).then().statusCode(200);
    }

    @Test
    void givenATextOfMillionsOfUnits_whenGiven_thenItIsCutAndSaysSo() {
        String emoji = "x" + "😀".repeat(600_000);

        UUID id = id(give("ana", Map.of("text", emoji)));
        awaitPublished();

        var article = collected().matching(each -> each.articleId().equals(id)).getFirst();
        assertThat(article.truncated()).isTrue();
        assertThat(article.text()).hasSize(ArticleCollected.MAX_TEXT - 1).endsWith("😀");
    }

    @Test
    void givenNothingToRead_whenGiven_thenTheProblemSaysSo() {
        give("ana", Map.of("text", " \n\t\u00a0"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:tidings:problem:text-empty"));
        give("ana", Map.of("title", "No text"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:tidings:problem:text-empty"));
        give("ana", Map.of("text", "A text.", "publishedAt", "yesterday"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:tidings:problem:published-at-invalid"));
        give("ana", Map.of("text", "A text.", "title", "x".repeat(2_000)))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:tidings:problem:title-too-long"));
    }

    @Test
    void givenBrokenJson_whenGiven_thenTheProblemSaysWhere() {
        given().auth()
                .oauth2(token("ana"))
                .contentType(ContentType.JSON)
                .body("{\"text\":\n  \"unfinished")
                .post("/api/v1/texts")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:tidings:problem:malformed-request"))
                .body("line", equalTo(2))
                .body("column", notNullValue());
    }

    @Test
    void givenMoreThanEightMebibytes_whenGiven_thenTheAnswerIs413() throws IOException {
        String head =
                "POST /api/v1/texts HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                        + token("ana")
                        + "\r\nContent-Type: application/json\r\nContent-Length: 9000000\r\n\r\n";
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(head.getBytes(US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            assertThat(answer.readLine()).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void givenAPlatformAdministrator_whenATextIsGiven_thenTheAnswerIs403() {
        give("pat", Map.of("text", "Whose?")).then().statusCode(403);
    }
}
