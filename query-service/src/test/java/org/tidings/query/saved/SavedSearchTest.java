package org.tidings.query.saved;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tidings.query.Client.as;
import static org.tidings.query.Client.awaitFound;
import static org.tidings.query.Client.search;
import static org.tidings.query.Client.unique;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tidings.localstack.testing.StackResource;
import org.tidings.query.Sample;
import org.tidings.query.Topics;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class SavedSearchTest {
    private static final String ADDRESS = "/api/v1/saved-searches";
    private static final String PROBLEM = "urn:tidings:problem:";

    @Inject Topics topics;

    @Test
    void givenASearch_whenSaved_thenItIsReadChangedAndRemoved() {
        String name = unique();
        var saved = save("ana", draft(name, "ferry NEAR/5 strike"));
        saved.statusCode(201)
                .header("ETag", "\"v1\"")
                .body("name", equalTo(name))
                .body("shared", equalTo(false))
                .body("alert.active", equalTo(false))
                .body("alert.activatedAt", nullValue())
                .body("living", equalTo(false))
                .body("cost", notNullValue())
                .body("changeable", equalTo(true))
                .body("following", equalTo(true));
        String id = saved.extract().path("id");

        var change = draft(name + "b", "ferry");
        change.put("folder", " Shipping ");
        change.put("alert", Map.of("active", true, "onePerCopyGroup", true));
        edit("ana", id, "\"v1\"", change)
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("folder", equalTo("Shipping"))
                .body("alert.active", equalTo(true))
                .body("alert.onePerCopyGroup", equalTo(true))
                .body("alert.activatedAt", notNullValue());
        as("ana").get(ADDRESS + "/" + id).then().statusCode(200).header("ETag", "\"v2\"");
        as("ana").get(ADDRESS).then().statusCode(200).body("id", hasItem(id));

        edit("ana", id, "\"v1\"", change).statusCode(412).body("type", is("saved-search-changed"));
        edit("ana", id, null, change).statusCode(428).body("type", is("if-match-missing"));
        as("ana").delete(ADDRESS + "/" + id).then().statusCode(428);
        as("ana").header("If-Match", "\"v2\"").delete(ADDRESS + "/" + id).then().statusCode(204);
        as("ana")
                .get(ADDRESS + "/" + id)
                .then()
                .statusCode(404)
                .body("type", is("saved-search-not-found"));
    }

    @Test
    void givenOthersSearches_whenAskedFor_thenOnlySharedOnesOfTheOrganisationAreThere() {
        String own = id(save("ana", draft(unique(), "ferry")));
        String shared = id(save("ana", shared(unique(), "ferry")));

        for (String other : List.of("lea", "gus")) {
            as(other).get(ADDRESS + "/" + own).then().statusCode(404);
            as(other).get(ADDRESS).then().body("id", not(hasItem(own)));
            edit(other, own, "\"v1\"", draft(unique(), "x")).statusCode(404);
            as(other).header("If-Match", "*").delete(ADDRESS + "/" + own).then().statusCode(404);
            as(other).put(ADDRESS + "/" + own + "/following").then().statusCode(404);
        }
        as("gus").get(ADDRESS + "/" + shared).then().statusCode(404);
        as("lea")
                .get(ADDRESS + "/" + shared)
                .then()
                .statusCode(200)
                .body("following", equalTo(false))
                .body("changeable", equalTo(true));
        as("lea").put(ADDRESS + "/" + shared + "/following").then().statusCode(204);
        as("lea").get(ADDRESS + "/" + shared).then().body("following", equalTo(true));
        as("pat").get(ADDRESS).then().statusCode(403);

        String leads = id(save("lea", shared(unique(), "ferry")));
        as("ana").get(ADDRESS + "/" + leads).then().body("changeable", equalTo(false));
        edit("ana", leads, "\"v1\"", draft(unique(), "x"))
                .statusCode(403)
                .body("type", is("saved-search-not-yours"));
        edit("lea", shared, "\"v1\"", draft(unique(), "noon"))
                .statusCode(403)
                .body("type", is("saved-search-not-yours"));
        edit("lea", shared, "\"v1\"", shared(unique(), "noon")).statusCode(200);
    }

    @Test
    void givenAName_whenItIsTakenOrNone_thenItIsRefused() {
        String name = unique();
        save("ana", shared("Caf\u00E9 " + name, "ferry")).statusCode(201);

        save("ana", draft("CAFE  " + name, "noon"))
                .statusCode(409)
                .body("type", is("saved-search-name-taken"));
        save("lea", shared("cafe " + name, "noon")).statusCode(409);
        save("lea", draft("cafe " + name, "noon")).statusCode(201);
        save("gus", shared("cafe " + name, "noon")).statusCode(201);
        for (String bad : List.of("", "  ", "a*b", "say \"it\"", "=x", "--", "a".repeat(101))) {
            save("ana", draft(bad, "ferry"))
                    .statusCode(422)
                    .body("type", is("saved-search-name-invalid"));
        }
        save("ana", draft(unique(), "ferry AND (")).statusCode(400).body("start", notNullValue());
        save("ana", Map.of("name", unique())).statusCode(400).body("type", is("query-empty"));
    }

    @Test
    void givenASearchThatUsesAnother_whenThatChanges_thenItFollows() {
        String word = unique();
        var article = Sample.of("Ferry", "A ferry and a " + word + ".");
        topics.send(article);
        awaitFound("ana", word, 1);
        String base = unique();
        String id = id(save("ana", shared(base, word)));
        String user = unique();
        String userId = id(save("lea", draft(user, "search:\"" + base + "\" ferry")));

        search("ana", "search:" + base).body("total", equalTo(1));
        search("lea", "search:" + user + " " + word).body("total", equalTo(1));
        search("ana", "search:" + user)
                .statusCode(400)
                .body("type", is("query-search-unknown"))
                .body("start", equalTo(7));
        search("gus", "search:" + base).statusCode(400);
        as("ana")
                .queryParam("q", "search:" + base)
                .get("/api/v1/queries/explain")
                .then()
                .statusCode(200)
                .body("normalized", equalTo("search:" + base));

        edit("ana", id, "\"v1\"", shared(base, unique())).statusCode(200);

        search("lea", "search:" + user + " " + word).body("total", equalTo(0));
        edit("ana", id, "\"v2\"", draft(base, word))
                .statusCode(409)
                .body("type", is("saved-search-in-use"))
                .body("usedBy.size()", equalTo(1))
                .body("usedBy", not(hasItem(containsString(user))));
        as("ana").header("If-Match", "\"v2\"").delete(ADDRESS + "/" + id).then().statusCode(409);
        as("lea").header("If-Match", "*").delete(ADDRESS + "/" + id).then().statusCode(409);
        as("lea").header("If-Match", "*").delete(ADDRESS + "/" + userId).then().statusCode(204);
        as("ana").header("If-Match", "\"v2\"").delete(ADDRESS + "/" + id).then().statusCode(204);
    }

    @Test
    void givenSearchesThatUseOneAnother_whenOneWouldUseItself_thenItIsRefused() {
        String first = unique();
        String second = unique();
        String id = id(save("ana", draft(first, "ferry")));
        save("ana", draft(second, "noon search:" + first)).statusCode(201);

        edit("ana", id, "\"v1\"", draft(first, "ferry OR search:" + second))
                .statusCode(400)
                .body("type", is("query-search-cycle"))
                .body("start", equalTo(16));
        edit("ana", id, "\"v1\"", draft(first, "search:" + first)).statusCode(400);
        edit("ana", id, "\"v1\"", draft(unique(), "ferry"))
                .statusCode(409)
                .body("usedBy", contains('"' + second + '"'));
        String shadow = unique();
        save("lea", shared(shadow, "ferry")).statusCode(201);
        String user = unique();
        save("ana", draft(user, "search:" + shadow)).statusCode(201);
        // For its owner the name would mean the new search, which would then use itself.
        save("ana", draft(shadow, "search:" + user))
                .statusCode(400)
                .body("type", is("query-search-cycle"));
    }

    @Test
    void givenLivingFields_whenAnAlertIsWanted_thenItIsRefused() {
        String mark = unique();
        for (String query :
                List.of("tag:" + mark, "ferry -list:" + mark, "ferry (noon OR tag:" + mark + ")")) {
            save("ana", draft(unique(), query)).statusCode(201).body("living", equalTo(true));
            String name = unique();
            save("ana", alerting(name, query))
                    .statusCode(422)
                    .body("type", is("saved-search-living"))
                    .body("searches", hasItem(containsString(name)));
        }
        String base = unique();
        String id = id(save("ana", draft(base, "ferry")));
        String user = unique();
        save("ana", alerting(user, "noon search:" + base)).statusCode(201);

        edit("ana", id, "\"v1\"", draft(base, "ferry tag:" + mark))
                .statusCode(422)
                .body("type", is("saved-search-living"))
                .body("searches", hasItem(containsString(user)));
    }

    private static Map<String, Object> alerting(String name, String query) {
        var draft = draft(name, query);
        draft.put("alert", Map.of("active", true));
        return draft;
    }

    private static Map<String, Object> draft(String name, String query) {
        var draft = new HashMap<String, Object>();
        draft.put("name", name);
        draft.put("query", query);
        return draft;
    }

    private static Map<String, Object> shared(String name, String query) {
        var draft = draft(name, query);
        draft.put("shared", true);
        return draft;
    }

    private static ValidatableResponse save(String user, Map<String, Object> draft) {
        return as(user).contentType("application/json").body(draft).post(ADDRESS).then();
    }

    private static ValidatableResponse edit(
            String user, String id, String tag, Map<String, Object> draft) {
        var request = as(user).contentType("application/json").body(draft);
        if (tag != null) {
            request.header("If-Match", tag);
        }
        return request.put(ADDRESS + "/" + id).then();
    }

    private static String id(ValidatableResponse saved) {
        assertEquals(201, saved.extract().statusCode(), saved.extract().asString());
        return saved.extract().path("id");
    }

    private static org.hamcrest.Matcher<String> is(String problem) {
        return equalTo(PROBLEM + problem);
    }
}
