package org.tidings.query.alert;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.tidings.query.Client.as;
import static org.tidings.query.Client.awaitFound;
import static org.tidings.query.Client.unique;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.Visibility;
import org.tidings.localstack.testing.StackResource;
import org.tidings.localstack.testing.TestStack;
import org.tidings.query.Sample;
import org.tidings.query.Topics;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class BackTestTest {
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Inject Topics topics;

    @Test
    void givenArticlesOfSomeDays_whenAQueryIsTried_thenItsAlertsAndNearMissesAreTold() {
        String word = unique();
        var globex = Visibility.of(TestStack.current().organization("globex"));
        topics.send(
                at(0, word + " strike"),
                at(0, word + " a strike"),
                at(3, word + " strike in the harbour"),
                at(3, "harbour strike " + word),
                at(2, word + " alone"),
                at(40, word + " strike"),
                at(1, word + " strike").of(globex));
        awaitFound("gus", word, 7);

        test("ana", word + " strike -harbour", 30)
                .statusCode(200)
                .body("total", equalTo(2))
                .body("series", hasSize(30))
                .body("series[29].articles", equalTo(2))
                .body("series[26].articles", equalTo(0))
                .body(
                        "series[29].day",
                        equalTo(now.atZone(ZoneOffset.UTC).toLocalDate().toString()))
                .body("samples", hasSize(2))
                .body("nearMisses.clause.text", contains(word, "strike", "NOT harbour"))
                .body("nearMisses[1].articles", equalTo(1))
                .body("nearMisses[1].samples[0].article.title", equalTo("Of a day"))
                .body("nearMisses[2].articles", equalTo(2))
                .body("cost", notNullValue())
                .body("slowest.text", notNullValue())
                .body("complete", equalTo(true));
        test("ana", word + " strike -harbour", 1).body("series", hasSize(1));
        test("ana", '"' + word + " strike\"", 5)
                .body("total", equalTo(2))
                .body("nearMisses[0].articles", equalTo(2));
    }

    @Test
    void givenClausesWithinAFieldOrAnAlternative_whenAQueryIsTried_thenEachMayBeMissed() {
        String ferry = unique();
        String pilot = unique();
        String titled = "title:(" + ferry + " AND " + pilot + ")";
        topics.send(
                titled(ferry + ' ' + pilot, "Noon."),
                titled(ferry, "The " + pilot + "."),
                titled(pilot, "Noon."),
                titled(pilot, "Again."));
        awaitFound("ana", ferry + " OR " + pilot, 4);

        test("ana", titled, 30)
                .body("total", equalTo(1))
                .body("nearMisses.clause.text", contains("title:" + ferry, "title:" + pilot))
                .body("nearMisses.clause.start", contains(7, 12 + ferry.length()))
                .body("nearMisses.articles", contains(2, 1));
        test("ana", "(" + titled + ") OR " + unique(), 30)
                .body("nearMisses.articles", contains(2, 1));
    }

    @Test
    void givenAGroup_whenAQueryIsTried_thenWhatFailsByOneClauseOfItIsMissed() {
        String word = unique();
        String name = "Tessa " + word;
        var striking = spoken(name);
        var another = spoken("Ossian " + word);
        var waiting = spoken(name);
        topics.send(striking.with(striking.quotation("Our strike goes on", true), null));
        topics.send(another.with(another.quotation("Our strike goes on", true), null));
        topics.send(waiting.with(waiting.quotation("We wait", true), null));
        awaitFound("ana", word, 3);
        String quotation = "quotation:(speaker:\"" + name + "\" AND strike)";

        test("ana", word + " AND " + quotation, 30)
                .body("total", equalTo(1))
                .body(
                        "nearMisses.clause.text",
                        contains(
                                word,
                                quotation,
                                "quotation:(speaker:\"" + name + "\")",
                                "quotation:(strike)"))
                .body("nearMisses.articles", contains(0, 2, 1, 1));
    }

    @Test
    void givenADayOnly_whenAQueryIsTried_thenItIsTheWholeTimeThatCounts() {
        String word = unique();
        topics.send(at(0, word), at(0, word), at(3, word));
        awaitFound("ana", word, 3);

        test("ana", word, 1).body("perDay", equalTo(2.0f));
        // However long others have collected.
        test("ana", word, 30).body("perDay", greaterThanOrEqualTo(3 / 30f));
    }

    @Test
    void givenARelativeDate_whenAQueryIsTried_thenItCountsFromTheArrivalOfEachArticle() {
        String word = unique();
        topics.send(at(3, word), at(10, word));
        awaitFound("ana", word, 2);

        // Both were fetched days before they were stored.
        test("ana", word + " seen:last-5d", 30).body("total", equalTo(1));
    }

    @Test
    void givenANonsensicalPreview_whenAsked_thenItIsRefused() {
        test("ana", "ferry AND (", 30).statusCode(400).body("start", notNullValue());
        test("ana", "ferry", 0).statusCode(400);
        test("ana", "ferry", 91).statusCode(400);
        test("pat", "ferry", 30).statusCode(403);
    }

    private Sample at(int daysAgo, String text) {
        return Sample.of("Of a day", text + ".").fetched(now.minus(Duration.ofDays(daysAgo)));
    }

    private Sample titled(String title, String text) {
        return Sample.of(title, text).fetched(now);
    }

    private ReadSample spoken(String name) {
        String text = name + " spoke. Our strike goes on, it was said. We wait, it was said.";
        return new ReadSample(titled("Of a day", text), name);
    }

    private static ValidatableResponse test(String user, String query, int days) {
        return as(user).contentType("application/json")
                .body(Map.of("query", query, "days", days))
                .post("/api/v1/saved-searches/back-test")
                .then();
    }
}
