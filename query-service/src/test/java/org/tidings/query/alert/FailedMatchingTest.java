package org.tidings.query.alert;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tidings.query.Client.awaitFound;
import static org.tidings.query.Client.unique;
import static org.tidings.query.alert.Alerts.articles;
import static org.tidings.query.alert.Alerts.awaitAlerts;
import static org.tidings.query.alert.Alerts.saved;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tidings.localstack.testing.StackResource;
import org.tidings.query.Sample;
import org.tidings.query.Topics;
import org.tidings.query.store.Sql;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class FailedMatchingTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject Topics topics;
    @Inject Sql sql;

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
