package org.tidings.journey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SeedArticleTest {
    private static final String QUOTE = "\"demonstrate flexibility and willingness to compromise\"";
    private static final Journey JOURNEY = Journey.current();

    private static String id;

    @BeforeAll
    static void givenTheDemoNewsroomIsFollowed() {
        JOURNEY.followNewsroom();
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(300))
                .until(() -> hits("ana", QUOTE).size() == 1);
        id = hits("ana", QUOTE).getFirst().get("id").toString();
    }

    private static List<Map<String, Object>> hits(String user, String query) {
        return search(user, query).getList("hits");
    }

    private static JsonPath search(String user, String query) {
        return JOURNEY.as(user)
                .queryParam("q", query)
                .queryParam("limit", 100)
                .get("/api/v1/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void givenTheSeedArticle_whenOpened_thenItsTextIsWholeAndNothingIsInvented()
            throws IOException {
        var seed = Files.readString(Path.of("../seeds/000_4f6ff7d9bb5f2af5.txt"));

        JOURNEY.as("ana")
                .get("/api/v1/articles/{id}", id)
                .then()
                .statusCode(200)
                .body("title", equalTo("Americans in Kyiv: A New Push for Peace?"))
                .body("text", equalTo(seed))
                .body("byline", nullValue())
                .body("clocks.published.at", nullValue())
                .body("clocks.published.known", equalTo("UNKNOWN"))
                .body("clocks.fetchedAt", not(nullValue()))
                .body("clocks.indexedAt", not(nullValue()))
                .body("outlet.demonstration", is(true))
                .body("language.tag", equalTo("en"))
                .body("sentences.size()", is(37));
    }

    @Test
    void givenTheFeedIsPolledAgain_whenSearched_thenTheArticleIsThereOnce() {
        assertEquals(1, search("ana", QUOTE).getInt("total"));
        assertEquals(1, search("gus", QUOTE).getInt("total"), "a public article, for everyone");
    }

    @Test
    void givenWordsOfTheArticle_whenSearched_thenItIsFoundByEach() {
        for (String words : List.of("Ternopil", "Svyrydenko", "\"political scientist\" Ivanova")) {
            JOURNEY.as("ana")
                    .queryParam("q", words)
                    .get("/api/v1/search")
                    .then()
                    .statusCode(200)
                    .body("hits.id", hasItem(id));
        }
    }

    /// Six articles are still to come, six are marked in German, and the carrier's has no mark.
    @Test
    void givenTheWholeNewsroom_whenSearched_thenAllItsArticlesHaveArrived() {
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(
                        () -> {
                            var marked = search("ana", "\"Demonstration text\"");
                            assertEquals(67, marked.getInt("total"), () -> byOutlet(marked));
                        });
    }

    /// As long as a query may be, and longer; percent-encoded, both are longer still.
    @Test
    void givenALongQuery_whenSearched_thenItIsAnsweredOrRefusedWithAReason() {
        assertEquals(1, search("ana", QUOTE + " -(" + words(1_800) + ")").getInt("total"));
        JOURNEY.as("ana")
                .queryParam("q", words(4_000))
                .get("/api/v1/search")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:tidings:problem:query-too-long"));
    }

    /// Some 17 bytes each; in no article.
    private static String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "zzyzxw\u00F6rt" + number)
                .collect(Collectors.joining(" OR "));
    }

    private static String byOutlet(JsonPath found) {
        return found.<Map<String, Object>>getList("hits").stream()
                .collect(
                        Collectors.groupingBy(
                                hit -> hit.get("outlet").toString(), Collectors.counting()))
                .toString();
    }

    @Test
    void givenNoToken_whenSearched_thenItIsRefusedAndNothingIsShown() {
        for (String path :
                List.of("/api/v1/search?q=Kyiv", "/api/v1/articles/" + id, "/api/v1/feeds")) {
            JOURNEY.anonymous()
                    .get(path)
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:tidings:problem:not-authenticated"));
        }
    }

    @Test
    void givenATokenOfNobody_whenAServiceIsAskedPastTheGateway_thenItRefusesToo() {
        JOURNEY.at(JOURNEY.queryService())
                .header("Authorization", "Bearer " + JOURNEY.token("ana") + "x")
                .get("/api/v1/articles/{id}", id)
                .then()
                .statusCode(401);
    }
}
