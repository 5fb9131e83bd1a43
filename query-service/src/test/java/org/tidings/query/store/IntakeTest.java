package org.tidings.query.store;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.contracts.ArticleWithdrawn;
import org.tidings.localstack.testing.StackResource;
import org.tidings.query.Sample;
import org.tidings.query.Topics;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class IntakeTest {
    private static final String DEAD = ArticleEnriched.TOPIC + ".dead-letter";
    private static final Viewer ANYONE = new Viewer(null);

    @Inject ArticleRepository articles;
    @Inject Topics topics;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Test
    void givenAMessageWithoutVisibility_whenReceived_thenItIsADeadLetterAndTheNextIsStored() {
        var bad = Sample.of("Ferry", "Whose is it?");
        var next = Sample.of("Ferry", "The next one.");
        String json = topics.json(bad.enriched());
        String whole = "\"visibility\":{\"scope\":\"PUBLIC\",\"organization\":null},";
        assertTrue(json.contains(whole), json);

        topics.send(ArticleEnriched.TOPIC, next.id(), json.replace(whole, ""));
        topics.send(ArticleEnriched.TOPIC, next.id(), "{broken");
        topics.send(ArticleEnriched.TOPIC, next.id(), topics.json(next.enriched()));

        awaitStored(next);
        assertTrue(articles.find(ANYONE, bad.id()).isEmpty());
        var dead = deadLetters(next.id());
        assertEquals(2, dead.size());
        assertEquals("visibility is missing", header(dead.getFirst(), "dead-letter-reason"));
        assertTrue(header(dead.getFirst(), "dead-letter-trace-id").matches("[0-9a-f]{32}"));
        assertTrue(header(dead.getFirst(), "dead-letter-topic").endsWith(ArticleEnriched.TOPIC));
        assertEquals(
                json.replace(whole, ""),
                new String(dead.getFirst().value(), StandardCharsets.UTF_8));
        assertTrue(header(dead.getLast(), "dead-letter-reason").startsWith("not the expected"));
    }

    @Test
    void givenAnArticleOfHistory_whenReceived_thenItIsStoredAndABadOneIsADeadLetter() {
        var old = Sample.of("Ferry", "It sailed long ago.");

        topics.send(ArticleEnriched.BACKFILL_TOPIC, old.id(), "{broken");
        topics.send(ArticleEnriched.BACKFILL_TOPIC, old.id(), topics.json(old.enriched()));

        awaitStored(old);
        var dead = deadLetters(ArticleEnriched.BACKFILL_TOPIC + ".dead-letter", old.id());
        assertEquals(1, dead.size());
        assertTrue(header(dead.getFirst(), "dead-letter-reason").startsWith("not the expected"));
    }

    @Test
    void givenContentThatTheDatabaseRefuses_whenReceivedInABatch_thenOnlyItIsSetAside() {
        var id = UUID.randomUUID();
        var bad = Sample.of("Ferry", "Bad \u0000.").id(id);
        var before = Sample.of("Ferry", "Before.");
        var after = Sample.of("Ferry", "After.");

        topics.send(before, bad, after);

        awaitStored(before);
        awaitStored(after);
        var dead = deadLetters(id);
        assertEquals(1, dead.size());
        assertTrue(header(dead.getFirst(), "dead-letter-reason").contains("22021"));
    }

    @Test
    void givenAWithdrawalOnItsTopic_whenItComesBeforeTheArticle_thenTheArticleStaysAway() {
        var article = Sample.of("Ferry", "Taken back.");
        var marker = Sample.of("Ferry", "Marker.");
        topics.send(article.withdrawn(2));
        topics.send(ArticleWithdrawn.TOPIC, article.id(), topics.json(article.withdrawn(2)));
        await().pollDelay(Duration.ofSeconds(2)).until(() -> true);

        topics.send(article, marker);

        awaitStored(marker);
        assertTrue(articles.find(ANYONE, article.id()).isEmpty());
    }

    @Test
    void givenADatabaseThatIsAway_whenAMessageComes_thenItWaitsAndIsStoredLater()
            throws SQLException {
        var article = Sample.of("Ferry", "Patience.");
        String database = url.substring(url.lastIndexOf('/') + 1);

        administer("alter database " + database + " with allow_connections false");
        try {
            administer(
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname = '"
                            + database
                            + "'");
            topics.send(article);
            await().pollDelay(Duration.ofSeconds(4)).until(() -> true);
        } finally {
            administer("alter database " + database + " with allow_connections true");
        }

        awaitStored(article);
        assertEquals(List.of(), deadLetters(article.id()));
    }

    private void administer(String sql) throws SQLException {
        String elsewhere = url.substring(0, url.lastIndexOf('/')) + "/postgres";
        try (var connection = DriverManager.getConnection(elsewhere, user, password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void awaitStored(Sample article) {
        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .until(() -> articles.find(ANYONE, article.id()).isPresent());
    }

    private List<ConsumerRecord<String, byte[]>> deadLetters(UUID key) {
        return deadLetters(DEAD, key);
    }

    private List<ConsumerRecord<String, byte[]>> deadLetters(String topic, UUID key) {
        return topics.read(topic, Duration.ofSeconds(4)).stream()
                .filter(letter -> key.toString().equals(letter.key()))
                .toList();
    }

    private static String header(ConsumerRecord<String, byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
