package org.tidings.ingest.revision;

import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.ArticleWithdrawn.Reason;
import org.tidings.contracts.Provenance;
import org.tidings.contracts.PublicationTime;
import org.tidings.contracts.Visibility;
import org.tidings.ingest.identity.Alias;
import org.tidings.ingest.identity.FirstSight;
import org.tidings.ingest.journey.IngestTest;
import org.tidings.localstack.testing.TestStack;

@QuarkusTest
class RevisionResourceTest extends IngestTest {
    private static final String REST = " The rest of it stays as it was. ".repeat(20);

    @Inject ArticleIntake intake;
    @Inject Withdrawals withdrawals;

    private UUID outlet(String use, Integer characters) {
        UUID id = UUID.randomUUID();
        change(
                "insert into outlet (id, scope, domain, name, kind, demonstration, rights_use,"
                        + " excerpt_characters) values (?, 'public', ?, 'The Paper', 'PAPER', true,"
                        + " ?, ?)",
                id,
                id + ".example",
                use,
                characters);
        return id;
    }

    /// An article with two revisions: the headline, a number at the beginning, a word at the end.
    private UUID edited(Visibility scope, UUID outlet) {
        var url = URI.create("https://hill.example/" + UUID.randomUUID());
        take(scope, outlet, url, "Four dead", "At least four died." + REST + "It was dark.");
        return take(scope, outlet, url, "Five dead", "At least five died." + REST + "It was late.");
    }

    private UUID take(Visibility scope, UUID outlet, URI url, String title, String text) {
        return intake.take(
                        new Capture(
                                scope,
                                List.of(Alias.url(url)),
                                new FirstSight(
                                        Provenance.Channel.FEED, outlet, null, null, url, null),
                                title,
                                null,
                                text,
                                PublicationTime.UNKNOWN,
                                null,
                                Instant.now()))
                .articleId();
    }

    @Test
    void givenFullText_whenCompared_thenEveryChangeIsShownWithItsKind() {
        UUID id = edited(Visibility.PUBLIC, outlet("FULL_TEXT", null));

        get("ana", "/api/v1/articles/" + id + "/revisions")
                .then()
                .statusCode(200)
                .body("number", contains(1, 2))
                .body("title", contains("Four dead", "Five dead"))
                .body("[0].changes", not(hasKey("NUMBER")))
                .body("[1].changes.HEADLINE", equalTo(1))
                .body("[1].changes.NUMBER", equalTo(1))
                .body("[1].changes.WORDING", equalTo(1));
        get("ana", "/api/v1/articles/" + id + "/revisions/2/diff")
                .then()
                .statusCode(200)
                .body("against", equalTo(1))
                .body("headline.before", equalTo("Four dead"))
                .body("hunks", hasSize(2))
                .body("hunks[0].kinds", contains("NUMBER"))
                .body("hunks[0].before.text", equalTo("four"))
                .body("hunks[0].after.text", equalTo("five"))
                .body("hunks[0].after.span.start", equalTo(9))
                .body("hunks[1].kinds", contains("WORDING"))
                .body("hunks[1].after.text", equalTo("late"));
    }

    @Test
    void givenAnExcerpt_whenCompared_thenWordsBeyondItAreNotShown() {
        UUID id = edited(Visibility.PUBLIC, outlet("EXCERPT", 100));

        get("ana", "/api/v1/articles/" + id + "/revisions/2/diff?against=1")
                .then()
                .body("hunks[0].after.text", equalTo("five"))
                .body("hunks[1].kinds", contains("WORDING"))
                .body("hunks[1].before.text", nullValue())
                .body("hunks[1].after.text", nullValue());
    }

    @Test
    void givenMetadataOnly_whenCompared_thenOnlyKindsAreShown() {
        UUID id = edited(Visibility.PUBLIC, outlet("METADATA_ONLY", null));

        get("ana", "/api/v1/articles/" + id + "/revisions/2/diff")
                .then()
                .body("counts.NUMBER", equalTo(1))
                .body("hunks.after.text", contains(nullValue(), nullValue()));
    }

    @Test
    void givenAnotherOrganisationsArticle_whenAskedFor_thenItIsNotFound() {
        var acme = Visibility.of(TestStack.current().organization("acme"));
        UUID id = edited(acme, outlet("FULL_TEXT", null));

        get("ana", "/api/v1/articles/" + id + "/revisions").then().statusCode(200);
        for (String path : List.of("/revisions", "/revisions/2/diff")) {
            for (String stranger : List.of("gus", "pat")) {
                get(stranger, "/api/v1/articles/" + id + path)
                        .then()
                        .statusCode(404)
                        .body("type", endsWith(":article-not-found"));
            }
        }
    }

    @Test
    void givenAWithdrawnArticle_whenAskedFor_thenItIsNotFound() {
        UUID id = edited(Visibility.PUBLIC, outlet("FULL_TEXT", null));
        withdrawals.withdraw(id, Reason.OUTLET_WITHDREW);

        get("ana", "/api/v1/articles/" + id + "/revisions").then().statusCode(404);
    }

    @Test
    void givenAnArticleThatIsBack_whenAskedFor_thenItsRevisionsSayWhenItWasAway() {
        var outlet = outlet("FULL_TEXT", null);
        var url = URI.create("https://hill.example/" + UUID.randomUUID());
        UUID id = take(Visibility.PUBLIC, outlet, url, "Ferry sails", "The ferry sails." + REST);
        withdrawals.withdraw(id, Reason.OUTLET_WITHDREW);
        take(Visibility.PUBLIC, outlet, url, "Ferry sails", "The ferry sails." + REST);

        get("ana", "/api/v1/articles/" + id + "/revisions")
                .then()
                .statusCode(200)
                .body("number", contains(1, 3))
                .body("withdrawnAt", contains(notNullValue(), nullValue()))
                .body("[1].changes", anEmptyMap());
        get("ana", "/api/v1/articles/" + id + "/revisions/3/diff")
                .then()
                .statusCode(200)
                .body("against", equalTo(1))
                .body("hunks", hasSize(0));
    }

    @Test
    void givenNoSuchRevision_whenCompared_thenItIsSaid() {
        UUID id = edited(Visibility.PUBLIC, outlet("FULL_TEXT", null));

        for (String diff : List.of("9/diff", "1/diff", "2/diff?against=7")) {
            get("ana", "/api/v1/articles/" + id + "/revisions/" + diff)
                    .then()
                    .statusCode(404)
                    .body("type", endsWith(":revision-not-found"));
        }
        get("ana", "/api/v1/articles/no-id/revisions").then().statusCode(404);
    }
}
