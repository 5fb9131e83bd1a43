package org.tidings.ingest.journey;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tidings.contracts.ArticleCollected;
import org.tidings.contracts.ArticleWithdrawn;
import org.tidings.localstack.testing.StackResource;
import org.tidings.localstack.testing.TestStack;
import org.tidings.tracing.Untraced;

/// The service as it runs, against the real components and a local site.
@QuarkusTestResource(StackResource.class)
@QuarkusTestResource(SiteResource.class)
public abstract class IngestTest {
    protected static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject protected DataSource database;
    @Inject protected ObjectMapper json;

    @ConfigProperty(name = "tidings.topics.prefix")
    protected String prefix;

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    /// One sign-in for all tests: tokens outlive them.
    protected static String token(String user) {
        return TOKENS.computeIfAbsent(user, TestStack.current()::token);
    }

    protected LocalSite site() {
        return SiteResource.site();
    }

    protected CollectedArticles collected() {
        return topic(ArticleCollected.TOPIC);
    }

    protected CollectedArticles collectedOfHistory() {
        return topic(ArticleCollected.BACKFILL_TOPIC);
    }

    private CollectedArticles topic(String name) {
        return new CollectedArticles(TestStack.current().kafka(), prefix + name, json);
    }

    protected List<ArticleWithdrawn> withdrawals() {
        return published(ArticleWithdrawn.TOPIC, ArticleWithdrawn.class);
    }

    /// All messages of a topic, once everything that is to be sent was sent.
    <T> List<T> published(String topic, Class<T> type) {
        awaitPublished();
        return new TopicMessages<>(TestStack.current().kafka(), prefix + topic, type, json).all();
    }

    protected static Response send(String method, String user, String path, String body) {
        return given().auth()
                .oauth2(token(user))
                .contentType(ContentType.JSON)
                .body(body)
                .request(method, path);
    }

    protected static String urn(String slug) {
        return "urn:tidings:problem:" + slug;
    }

    protected Response addFeed(String user, String url) {
        return given().auth()
                .oauth2(token(user))
                .contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "url",
                                url,
                                "interval",
                                "P7D",
                                "outlet",
                                Map.of("name", "The Paper", "demonstration", true)))
                .post("/api/v1/feeds");
    }

    protected UUID feedOf(Response added) {
        return UUID.fromString(added.then().extract().path("id"));
    }

    protected Response get(String user, String path) {
        return given().auth().oauth2(token(user)).get(path);
    }

    /// Waits until the feed was polled so often.
    protected void awaitPolls(UUID feed, String lastOutcome) {
        await().atMost(PATIENCE)
                .until(
                        () ->
                                lastOutcome.equals(
                                        text(
                                                "select last_outcome from feed where id = ? and"
                                                        + " next_poll_at > now()",
                                                feed)));
    }

    /// Waits until the feed was polled, however that went.
    protected void awaitPolled(UUID feed) {
        await().atMost(PATIENCE)
                .until(() -> text("select last_outcome from feed where id = ?", feed) != null);
    }

    /// Makes the feed due and waits until that poll is over.
    protected void pollAgain(UUID feed) {
        change("update feed set last_outcome = null, next_poll_at = now() where id = ?", feed);
        awaitPolled(feed);
    }

    /// Waits until the outbox has nothing left to send.
    protected void awaitPublished() {
        await().atMost(PATIENCE)
                .until(
                        () ->
                                "0"
                                        .equals(
                                                text(
                                                        "select count(*) from outbox where sent_at"
                                                                + " is null")));
    }

    /// The first column of the first row; null when there is none. A test that looks again and
    /// again does not show in the traces.
    protected String text(String sql, Object... values) {
        return run(
                sql,
                values,
                statement -> {
                    try (var rows = statement.executeQuery()) {
                        return rows.next() ? rows.getString(1) : null;
                    }
                });
    }

    protected void change(String sql, Object... values) {
        run(sql, values, PreparedStatement::executeUpdate);
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, Object[] values, Work<T> work) {
        try {
            return Untraced.call(() -> prepared(sql, values, work));
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private <T> T prepared(String sql, Object[] values, Work<T> work) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return work.on(statement);
        }
    }
}
