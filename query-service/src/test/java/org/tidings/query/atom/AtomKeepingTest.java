package org.tidings.query.atom;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tidings.query.Client.as;
import static org.tidings.query.Client.unique;
import static org.tidings.query.atom.Feeds.SEARCHES;
import static org.tidings.query.atom.Feeds.made;
import static org.tidings.query.atom.Feeds.make;
import static org.tidings.query.atom.Feeds.read;
import static org.tidings.query.atom.Feeds.saved;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tidings.localstack.testing.StackResource;
import org.tidings.localstack.testing.TestStack;

/// Who makes, sees and revokes feeds, and when they end.
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class AtomKeepingTest {
    private static final String PROBLEM = "urn:tidings:problem:";

    @Inject DataSource database;

    @Test
    void givenAFeed_whenMade_thenItsAddressIsShownOnceAndItsUseIsKept() {
        String search = saved("ana", unique(), false);

        var made = make("ana", search, " Screen in the newsroom ");

        made.then()
                .statusCode(201)
                .header("Cache-Control", containsString("no-store"))
                .body("feed.name", equalTo("Screen in the newsroom"))
                .body("feed.lastUsedAt", nullValue())
                .body("url", containsString("/api/v1/atom/"));
        String url = made.path("url");
        String token = url.substring(url.lastIndexOf('/') + 1);
        assertEquals(43, token.length());
        read("/api/v1/atom/" + token).then().statusCode(200);
        as("ana")
                .get(SEARCHES + search + "/feeds")
                .then()
                .statusCode(200)
                .body(not(containsString(token)))
                .body("name", contains("Screen in the newsroom"))
                .body("[0].lastUsedAt", notNullValue())
                .body("[0].madeAt", notNullValue())
                .body("[0].madeBy.name", equalTo("Ana Demo"))
                .body("[0].revocable", equalTo(true));
    }

    @Test
    void givenAFeed_whenRevoked_thenItsAddressAnswersAsOneThatNeverWas() {
        String search = saved("ana", unique(), false);
        String address = made("ana", search);
        String other = made("ana", search);
        String id = as("ana").get(SEARCHES + search + "/feeds").path("[0].id");

        as("ana").delete(SEARCHES + search + "/feeds/" + id).then().statusCode(204);

        String gone = read(address).then().statusCode(404).extract().path("detail");
        read("/api/v1/atom/" + "a".repeat(43))
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo(PROBLEM + "atom-feed-not-found"))
                .body("detail", equalTo(gone));
        read("/api/v1/atom/short").then().statusCode(404).body("detail", equalTo(gone));
        read(other).then().statusCode(200);
        as("ana")
                .delete(SEARCHES + search + "/feeds/" + id)
                .then()
                .statusCode(404)
                .body("type", equalTo(PROBLEM + "atom-feed-not-found"));
    }

    @Test
    void givenASearchOfAnothers_whenAFeedIsAskedFor_thenOnlyWhoMayReadItMakesOne() {
        String own = saved("ana", unique(), false);
        String shared = saved("ana", unique(), true);

        for (String other : List.of("lea", "gus")) {
            make(other, own, "x").then().statusCode(404);
            as(other).get(SEARCHES + own + "/feeds").then().statusCode(404);
        }
        make("gus", shared, "x")
                .then()
                .statusCode(404)
                .body("type", equalTo(PROBLEM + "saved-search-not-found"));
        make("pat", shared, "x").then().statusCode(403);
        make("lea", shared, "x").then().statusCode(201);
        make("ana", shared, " ")
                .then()
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "atom-feed-name-invalid"));
        make("ana", "no-id", "x").then().statusCode(404);
    }

    @Test
    void givenFeedsOfASharedSearch_whenRevokedByOthers_thenOnlyByItsOwnerAndLeads() {
        String leas = saved("lea", unique(), true);
        made("ana", leas);
        made("lea", leas);
        List<String> ids = as("ana").get(SEARCHES + leas + "/feeds").path("id");

        as("ana").get(SEARCHES + leas + "/feeds").then().body("revocable", contains(true, false));
        as("ana")
                .delete(SEARCHES + leas + "/feeds/" + ids.get(1))
                .then()
                .statusCode(403)
                .body("type", equalTo(PROBLEM + "not-yours"));
        as("gus").delete(SEARCHES + leas + "/feeds/" + ids.get(1)).then().statusCode(404);
        as("lea").delete(SEARCHES + leas + "/feeds/" + ids.get(0)).then().statusCode(204);
    }

    @Test
    void givenAFeedOfAnothersSearch_whenThatIsNoLongerShared_thenItHasEndedForGood() {
        String query = unique();
        String search = saved("ana", query, true);
        String leas = made("lea", search);
        String anas = made("ana", search);
        read(leas).then().statusCode(200);

        share(search, query, false);
        read(leas).then().statusCode(404);
        read(anas).then().statusCode(200);

        share(search, query, true);
        read(leas).then().statusCode(404);
        as("lea")
                .get(SEARCHES + search + "/feeds")
                .then()
                .body("madeBy.name", contains("Ana Demo"));
    }

    @Test
    void givenAFeed_whenItsSearchIsRemoved_thenItHasEnded() {
        String search = saved("ana", unique(), false);
        String address = made("ana", search);

        as("ana").header("If-Match", "*").delete(SEARCHES + search).then().statusCode(204);

        read(address).then().statusCode(404);
    }

    @Test
    void givenAMakerWhoWasAwayForLong_whenTheFeedIsRead_thenItRestsUntilTheyAreBack()
            throws SQLException {
        String address = made("gus", saved("gus", unique(), false));
        read(address).then().statusCode(200);

        seen("31 days");
        try {
            read(address)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo(PROBLEM + "atom-feed-resting"));
        } finally {
            seen("0 days");
        }
        read(address).then().statusCode(200);
    }

    @Test
    void givenASearchThatNamesAnother_whenThatIsGone_thenTheFeedSaysSo() throws SQLException {
        String search = saved("ana", unique(), false);
        String address = made("ana", search);
        as("ana").get(SEARCHES + search + "/feeds").then().body("id", not(empty()));

        update("update saved_search set query = 'search:\"gone\"' where id = '" + search + "'");

        read(address)
                .then()
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "atom-feed-unreadable"));
    }

    private static void share(String search, String query, boolean shared) {
        var now = as("ana").get(SEARCHES + search);
        as("ana")
                .header("If-Match", now.header("ETag"))
                .contentType("application/json")
                .body(Map.of("name", now.path("name"), "query", query, "shared", shared))
                .put(SEARCHES + search)
                .then()
                .statusCode(200);
    }

    /// All of globex were, that long ago.
    private void seen(String ago) throws SQLException {
        update(
                "update colleague set seen_at = now() - interval '%s' where organization = '%s'"
                        .formatted(ago, TestStack.current().organization("globex")));
    }

    private void update(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
