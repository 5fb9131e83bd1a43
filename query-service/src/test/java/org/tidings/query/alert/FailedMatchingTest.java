package org.tidings.query.alert;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tidings.query.Client.awaitFound;
import static org.tidings.query.Client.unique;
import static org.tidings.query.alert.Alerts.articles;
import static org.tidings.query.alert.Alerts.awaitAlerts;
import static org.tidings.query.alert.Alerts.saved;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tidings.localstack.testing.StackResource;
import org.tidings.localstack.testing.TestStack;
import org.tidings.query.Sample;
import org.tidings.query.Topics;
import org.tidings.query.index.QueryMatcher;
import org.tidings.query.index.QueryMatcher.Stored;
import org.tidings.query.language.Field;
import org.tidings.query.language.Query;
import org.tidings.query.language.Query.All;
import org.tidings.query.language.Query.InField;
import org.tidings.query.language.Query.Limit;
import org.tidings.query.language.Query.Numbers;
import org.tidings.query.language.Query.Place;
import org.tidings.query.language.QueryParser;
import org.tidings.query.store.Sql;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class FailedMatchingTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject Topics topics;
    @Inject Sql sql;
    @Inject QueryMatcher matcher;
    @Inject ActiveSearches searches;
    @Inject AlertConfig config;
    @Inject MeterRegistry metrics;

    @Test
    void givenArticlesThatCannotBeMatched_whenOthersArrive_thenTheirAlertsDoNotWait() {
        String word = unique();
        var broken =
                List.of(
                        Sample.of("One", "A " + word + "."),
                        Sample.of("Two", "A " + word + "."),
                        Sample.of("Three", "A " + word + "."));
        topics.send(broken.toArray(Sample[]::new));
        awaitFound("ana", word, 3);
        await().atMost(PATIENCE).until(() -> broken.stream().noneMatch(this::isDue));
        String search = saved("ana", word);
        // A revision that nobody can read, older than whatever comes.
        broken.forEach(
                article ->
                        update(
                                "insert into alert_due (article_id, previous, due_at) values"
                                        + " (?, '{\"broken\": true}', now() - interval '1 day')",
                                article.id()));
        var sound = Sample.of("Sound", "Another " + word + ".");

        topics.send(sound);

        awaitAlerts("ana", search, 1);
        assertEquals(List.of(sound.id().toString()), articles("ana", search));
        await().atMost(PATIENCE)
                .until(() -> broken.stream().allMatch(article -> failures(article.id()) == 1));
        assertTrue(broken.stream().allMatch(this::isDue));
        broken.forEach(
                article ->
                        update(
                                "update alert_due set previous = null, due_at = now()"
                                        + " where article_id = ?",
                                article.id()));
        await().atMost(PATIENCE).until(() -> broken.stream().noneMatch(this::isDue));
    }

    @Test
    void givenASearchThatFailsOnAnArticle_whenItIsMended_thenItsAlertIsRaisedAfterAll() {
        String word = unique();
        String failing = saved("ana", word);
        String sound = saved("ana", word);
        store(failing, failing(word));
        var article = Sample.of("Ferry", "A " + word + ".");

        topics.send(article);

        awaitAlerts("ana", sound, 1);
        await().atMost(PATIENCE).until(() -> failures(article.id()) == 1);
        assertEquals(List.of(), articles("ana", failing));
        store(failing, QueryParser.parse(word).query());
        update("update alert_due set due_at = now() where article_id = ?", article.id());
        awaitAlerts("ana", failing, 1);
        await().atMost(PATIENCE).until(() -> !isDue(article));
        assertEquals(List.of(article.id().toString()), articles("ana", sound));
    }

    @Test
    void givenASearchThatFailsAgainAndAgain_whenItWasTriedOftenEnough_thenItIsGivenUpAndCounted() {
        String word = unique();
        String failing = saved("ana", word);
        store(failing, failing(word));
        var article = Sample.of("Ferry", "A " + word + ".");
        topics.send(article);
        await().atMost(PATIENCE).until(() -> failures(article.id()) == 1);
        var givenUp = metrics.counter("tidings.alert.given.up");
        double before = givenUp.count();

        update(
                "update alert_due set due_at = now(), failures = "
                        + (config.tries() - 1)
                        + " where article_id = ?",
                article.id());

        await().atMost(PATIENCE).until(() -> !isDue(article));
        assertEquals(List.of(), articles("ana", failing));
        assertEquals(1, givenUp.count() - before);
    }

    /// In the place of what a saved search asks for, as this replica knows it.
    private void store(String search, Query query) {
        searches.catchUp();
        String acme = TestStack.current().organization("acme");
        matcher.put(List.of(new Stored(UUID.fromString(search), acme, query)));
    }

    /// No query that is accepted has such a number.
    private static Query failing(String word) {
        var nowhere = new Place(0, 0);
        var tooMany = new Limit<>(new BigDecimal("1e30"), true);
        return new All(
                List.of(
                        QueryParser.parse(word).query(),
                        new InField(Field.WORDS, new Numbers(tooMany, null, nowhere), nowhere)),
                nowhere);
    }

    private boolean isDue(Sample article) {
        return failures(article.id()) >= 0;
    }

    /// -1 for what is not due.
    private int failures(UUID article) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                sql.first(
                                                "select failures from alert_due"
                                                        + " where article_id = ?",
                                                row -> row.getInt(1),
                                                article)
                                        .orElse(-1));
    }

    private void update(String statement, UUID article) {
        QuarkusTransaction.requiringNew().run(() -> sql.update(statement, article));
    }
}
