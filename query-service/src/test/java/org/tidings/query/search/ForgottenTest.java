package org.tidings.query.search;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.tidings.query.Client.as;
import static org.tidings.query.Client.awaitFound;
import static org.tidings.query.Client.unique;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.contracts.ArticleWithdrawn;
import org.tidings.contracts.Visibility;
import org.tidings.contracts.finding.Findings;
import org.tidings.contracts.finding.Topic;
import org.tidings.localstack.testing.StackResource;
import org.tidings.localstack.testing.TestStack;
import org.tidings.query.Sample;
import org.tidings.query.Topics;

/// Articles whose outlet's retention is over.
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ForgottenTest {
    /// What a tombstone may hold: that there was an article, whose, and that it is withdrawn.
    private static final String LEFT_OVER =
            """
            select (to_jsonb(a) - array['id', 'revision', 'generation', 'organization',
                'withdrawn_at', 'withdrawn_reason', 'indexed_at', 'traceparent', 'tracestate',
                'truncated', 'language', 'language_confidence', 'published_known'])::text
            from article a where id = ?
            """;

    @Inject Topics topics;
    @Inject DataSource database;

    private static ArticleWithdrawn expired(Sample article, int revision) {
        return new ArticleWithdrawn(
                article.id(),
                revision,
                article.visibility(),
                ArticleWithdrawn.Reason.RETENTION_ENDED,
                Instant.now());
    }

    /// With a topic as what was found in it.
    private static ArticleEnriched read(Sample article) {
        var none = Findings.NONE;
        return article.enriched(
                new Findings(
                        none.sections(),
                        none.entities(),
                        none.times(),
                        none.quantities(),
                        none.quotations(),
                        none.claims(),
                        none.positions(),
                        none.tensions(),
                        none.events(),
                        none.voices(),
                        none.highlights(),
                        List.of(new Topic("medtop:20000160", "accident", 0.7, "topic/words")),
                        null,
                        null));
    }

    private String one(String sql, UUID article) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, article);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }

    @Test
    void givenAnArticleWhoseTimeIsOver_whenItIsForgotten_thenNothingOfItsContentIsLeft()
            throws SQLException {
        String word = unique();
        var article = Sample.of("Ferry", "The " + word + " sails at noon.");
        topics.send(read(article));
        awaitFound("ana", word, 1);
        assertNotNull(
                one("select findings from article_findings where article_id = ?", article.id()));

        topics.send(expired(article, 2));

        awaitFound("ana", word, 0);
        as("ana").get("/api/v1/articles/{id}", article.id()).then().statusCode(404);
        as("ana")
                .get("/api/v1/articles")
                .then()
                .statusCode(200)
                .body("articles.id", not(hasItem(article.id().toString())));
        var left = one(LEFT_OVER, article.id());
        assertEquals(
                "",
                left.replaceAll("\"\\w+\": (null|\"\"|\\[\\])|[{}, ]", ""),
                () -> "still there: " + left);
        assertNull(one("select findings from article_findings where article_id = ?", article.id()));
        assertEquals(
                "RETENTION_ENDED",
                one("select withdrawn_reason from article where id = ?", article.id()));
    }

    @Test
    void givenAForgottenArticle_whenAnOlderMessageComesLate_thenItStaysForgotten() {
        String word = unique();
        var article = Sample.of("Ferry", word);
        var other = Sample.of("Ferry", word);
        topics.send(article);
        awaitFound("ana", word, 1);
        topics.send(expired(article, 3));
        awaitFound("ana", word, 0);

        topics.send(article.age(2, 7), other);

        awaitFound("ana", word, 1);
        as("ana").get("/api/v1/articles/{id}", article.id()).then().statusCode(404);
    }

    @Test
    void givenTheSameNewsOfTwoKeepers_whenOneForgetsIt_thenTheOtherStillHasIt() {
        String word = unique();
        var shared = Sample.of("Ferry", word);
        var own = Sample.of("Ferry", word).of(organizationOf("acme"));
        topics.send(shared, own);
        awaitFound("ana", word, 2);
        awaitFound("gus", word, 1);

        topics.send(expired(own, 2));

        awaitFound("ana", word, 1);
        awaitFound("gus", word, 1);
        as("ana").get("/api/v1/articles/{id}", shared.id()).then().statusCode(200);
    }

    private static Visibility organizationOf(String alias) {
        return Visibility.of(TestStack.current().organization(alias));
    }
}
