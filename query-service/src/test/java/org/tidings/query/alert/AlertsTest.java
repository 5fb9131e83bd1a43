package org.tidings.query.alert;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tidings.query.Client.as;
import static org.tidings.query.Client.awaitFound;
import static org.tidings.query.Client.unique;
import static org.tidings.query.alert.Alerts.articles;
import static org.tidings.query.alert.Alerts.awaitAlerts;
import static org.tidings.query.alert.Alerts.inbox;
import static org.tidings.query.alert.Alerts.post;
import static org.tidings.query.alert.Alerts.saved;
import static org.tidings.query.alert.Alerts.settle;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.AlertRaised;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.contracts.Visibility;
import org.tidings.localstack.testing.StackResource;
import org.tidings.localstack.testing.TestStack;
import org.tidings.query.Sample;
import org.tidings.query.Topics;
import org.tidings.query.origin.Prints;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class AlertsTest {
    @Inject Topics topics;
    @Inject ObjectMapper json;

    @Test
    void givenAnActiveSearch_whenAnArticleMatches_thenItsOwnerIsToldWhy() throws Exception {
        String word = unique();
        String search = saved("ana", "(" + word + " NEAR/3 strike) title:ferry lang:en -absent");
        var article = Sample.of("The ferry", "Calm. The " + word + " is on strike. Noon.");

        topics.send(article);

        var page = awaitAlerts("ana", search, 1);
        assertEquals(article.id().toString(), page.getString("alerts[0].articleId"));
        assertEquals("The ferry", page.getString("alerts[0].article.title"));
        assertFalse(page.getBoolean("alerts[0].edit"));
        assertFalse(page.getBoolean("alerts[0].read"));
        assertEquals(
                List.of(word + " NEAR/3 strike", "title:ferry", "lang:en"),
                page.getList("alerts[0].reasons.clause"));
        assertEquals(List.of("TEXT", "TITLE", "FIELDS"), page.getList("alerts[0].reasons.part"));
        String sentence = page.getString("alerts[0].reasons[0].text");
        assertEquals("The " + word + " is on strike.", sentence);
        assertEquals(
                sentence.indexOf("strike"),
                page.getInt("alerts[0].reasons[0].highlights[1].start"));
        assertEquals("The ferry", page.getString("alerts[0].reasons[1].text"));
        assertEquals(4, page.getInt("alerts[0].reasons[1].highlights[0].start"));
        var raised = raised(search);
        assertEquals(1, raised.size());
        assertEquals(article.id(), raised.getFirst().articleId());
        assertEquals(1, raised.getFirst().people().size());
    }

    @Test
    void givenAnInbox_whenAlertsAreRead_thenOnlyTheirOwnerSeesThemSo() {
        String word = unique();
        String search = saved("ana", word, true, false);
        as("lea").put("/api/v1/saved-searches/" + search + "/following").then().statusCode(204);
        topics.send(Sample.of("One", word), Sample.of("Two", word), Sample.of("Three", word));
        var page = awaitAlerts("ana", search, 3);
        String first = page.getString("alerts[0].id");
        awaitAlerts("lea", search, 3);

        post("ana", "read", Map.of("alerts", List.of(first))).statusCode(200);
        inbox("ana", search).body("alerts.read", contains(true, false, false));
        as("ana")
                .queryParam("search", search)
                .queryParam("unread", true)
                .get(Alerts.ADDRESS)
                .then()
                .body("alerts.size()", equalTo(2));
        inbox("lea", search).body("alerts.read", contains(false, false, false));
        post("ana", "unread", Map.of("alerts", List.of(first))).body("unread", notNullValue());
        inbox("ana", search).body("alerts.read", contains(false, false, false));
        String second = page.getString("alerts[1].id");
        post("ana", "read-all", Map.of("search", search, "upTo", second)).statusCode(200);
        inbox("ana", search).body("alerts.read", contains(false, true, true));

        var top = as("ana").queryParam("search", search).queryParam("limit", 2);
        String next = top.get(Alerts.ADDRESS).then().extract().path("next");
        as("ana")
                .queryParam("search", search)
                .queryParam("cursor", next)
                .get(Alerts.ADDRESS)
                .then()
                .body("alerts.size()", equalTo(1))
                .body("next", nullValue());
        as("gus").get(Alerts.ADDRESS + "/" + first).then().statusCode(404);
        inbox("gus", search).body("alerts.size()", equalTo(0));
        as("lea").get(Alerts.ADDRESS + "/" + first).then().statusCode(200);
        as("pat").get(Alerts.ADDRESS).then().statusCode(403);
        post("ana", "read", Map.of()).statusCode(400);
    }

    @Test
    void givenWhatWasThereBefore_whenASearchIsActivated_thenOnlyWhatComesLaterRaisesAlerts() {
        String word = unique();
        var early = Sample.of("Early", "A " + word + ".");
        topics.send(early);
        awaitFound("ana", word, 1);
        String search = saved("ana", word);
        var history = Sample.of("History", "An old " + word + ".");
        topics.send(ArticleEnriched.BACKFILL_TOPIC, history.id(), topics.json(history.enriched()));
        awaitFound("ana", word, 2);
        var late = Sample.of("Late", "A late " + word + ".");

        topics.send(early.age(2, 1).text("A " + word + ", again."), history.age(1, 2), late);

        awaitAlerts("ana", search, 1);
        awaitFound("ana", "again " + word, 1);
        settle(topics, "ana");
        assertEquals(List.of(late.id().toString()), articles("ana", search));
    }

    @Test
    void givenAnEdit_whenTheArticleNewlyMatches_thenItRaisesOneAlertThatSaysSo() {
        String word = unique();
        String search = saved("ana", word + " strike");
        var article = Sample.of("Ferry", "Calm. A " + word + " sails.");
        topics.send(article);
        awaitFound("ana", word, 1);
        settle(topics, "ana");
        assertEquals(List.of(), articles("ana", search));

        topics.send(article.age(2, 1).text("Calm. A " + word + " sails. Then came a strike."));

        var page = awaitAlerts("ana", search, 1);
        assertTrue(page.getBoolean("alerts[0].edit"));
        assertEquals(List.of(word, "strike"), page.getList("alerts[0].reasons.clause"));
        assertEquals(List.of(false, true), page.getList("alerts[0].reasons.isNew"));
        assertEquals("Then came a strike.", page.getString("alerts[0].reasons[1].text"));

        topics.send(article.age(3, 1).text("A " + word + " and a strike, and a strike."));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> inbox("ana", search).body("alerts[0].changedSince", equalTo(true)));
        settle(topics, "ana");
        inbox("ana", search)
                .body("alerts.size()", equalTo(1))
                .body("alerts[0].reasons[0].text", nullValue());
        assertEquals(1, raised(search).size());
    }

    @Test
    void givenAPrivateArticle_whenItMatches_thenOnlyItsOrganisationIsTold() {
        String word = unique();
        String mine = saved("ana", word);
        String theirs = saved("gus", word);
        var acme = Visibility.of(TestStack.current().organization("acme"));
        var hidden = Sample.of("Hidden", "A private " + word + ".").of(acme);
        var open = Sample.of("Open", "A public " + word + ".");

        topics.send(hidden);
        awaitAlerts("ana", mine, 1);
        topics.send(open);

        awaitAlerts("ana", mine, 2);
        awaitAlerts("gus", theirs, 1);
        settle(topics, "gus");
        assertEquals(List.of(open.id().toString()), articles("gus", theirs));
        assertEquals(1, raised(theirs).size());
    }

    @Test
    void givenAnAlert_whenItsArticleIsWithdrawn_thenItSaysNothingOfItAnyMore() {
        String word = unique();
        String search = saved("ana", word);
        var article = Sample.of("Secret title", "A " + word + ".");
        topics.send(article);
        awaitAlerts("ana", search, 1);

        topics.send(article.withdrawn(2));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                inbox("ana", search)
                                        .body("alerts[0].withdrawn", equalTo(true))
                                        .body("alerts[0].read", equalTo(true)));
        inbox("ana", search)
                .body("alerts[0].article", nullValue())
                .body("alerts[0].reasons[0].text", nullValue());
    }

    @Test
    void givenRights_whenTheyLetNoTextBeShown_thenTheAlertShowsNone() {
        String word = unique();
        String search = saved("ana", word + " title:ferry");
        topics.send(Sample.of("A ferry", "A " + word + ".").rights(Sample.METADATA_ONLY));

        var page = awaitAlerts("ana", search, 1);

        assertNull(page.getString("alerts[0].reasons[0].text"));
        assertEquals("A ferry", page.getString("alerts[0].reasons[1].text"));
    }

    @Test
    void givenCopiesOfOneText_whenOneAlertPerGroupIsWanted_thenTheFirstRaisesIt() {
        String word = unique();
        String text = word + " " + Prints.text(new Random().nextLong(), 200);
        String once = saved("ana", word, false, true);
        String each = saved("ana", word);
        for (int i = 0; i < 3; i++) {
            var copy = Prints.paper(Sample.of("Copy " + i, text).id(UUID.randomUUID()));
            topics.send(ArticleEnriched.TOPIC, copy.articleId(), topics.json(copy));
        }

        awaitAlerts("ana", each, 3);
        awaitAlerts("ana", once, 1);
        settle(topics, "ana");
        inbox("ana", once).body("alerts.size()", equalTo(1));
    }

    @Test
    void givenASearchThatUsesAnother_whenThatChanges_thenItsAlertsFollow() {
        String before = unique();
        String after = unique();
        String name = unique();
        Map<String, Object> draft = Map.of("name", name, "query", before);
        String base =
                as("ana")
                        .contentType("application/json")
                        .body(draft)
                        .post("/api/v1/saved-searches")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        String search = saved("ana", "search:" + name);
        as("ana")
                .contentType("application/json")
                .header("If-Match", "\"v1\"")
                .body(Map.of("name", name, "query", after))
                .put("/api/v1/saved-searches/" + base)
                .then()
                .statusCode(200);
        var article = Sample.of("Ferry", "A " + after + ".");

        topics.send(Sample.of("Ferry", "A " + before + "."), article);

        awaitAlerts("ana", search, 1);
        settle(topics, "ana");
        assertEquals(List.of(article.id().toString()), articles("ana", search));
    }

    private List<AlertRaised> raised(String search) {
        return topics.read(AlertRaised.TOPIC, Duration.ofSeconds(3)).stream()
                .map(record -> read(record.value()))
                .filter(alert -> alert.searchId().toString().equals(search))
                .toList();
    }

    private AlertRaised read(byte[] message) {
        try {
            return json.readValue(message, AlertRaised.class);
        } catch (java.io.IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
