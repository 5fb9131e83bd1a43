package org.tidings.query.atom;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tidings.query.Client.awaitFound;
import static org.tidings.query.Client.unique;
import static org.tidings.query.atom.Feeds.inEntries;
import static org.tidings.query.atom.Feeds.links;
import static org.tidings.query.atom.Feeds.made;
import static org.tidings.query.atom.Feeds.parsed;
import static org.tidings.query.atom.Feeds.read;
import static org.tidings.query.atom.Feeds.saved;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.Visibility;
import org.tidings.localstack.testing.StackResource;
import org.tidings.localstack.testing.TestStack;
import org.tidings.query.Sample;
import org.tidings.query.Topics;

/// What a feed reader gets.
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class AtomFeedTest {
    @Inject Topics topics;

    private String word = "";

    @BeforeEach
    void findAWord() {
        word = unique();
    }

    @Test
    void givenAFeed_whenRead_thenItIsAValidDocumentOfWhatTheSearchFinds() throws Exception {
        var older = Sample.of("Ferry sails", "The " + word + " left. It is back.");
        var newer =
                Sample.of("Ferry returns", "The " + word + " is back.")
                        .fetched(Instant.parse("2026-03-02T11:00:00Z"));
        topics.send(older, newer);
        awaitFound("ana", word, 2);
        String address = made("ana", saved("ana", word, false));

        var answer = read(address);

        answer.then()
                .contentType(startsWith("application/atom+xml"))
                .header("Cache-Control", containsString("private"))
                .header("Last-Modified", "Mon, 02 Mar 2026 11:00:00 GMT");
        var feed = parsed(answer);
        assertEquals("feed", feed.getDocumentElement().getLocalName());
        assertEquals(Feeds.ATOM, feed.getDocumentElement().getNamespaceURI());
        assertEquals("2026-03-02T11:00:00Z", text(feed, "updated"));
        assertTrue(text(feed, "id").startsWith("urn:uuid:"));
        assertFalse(text(feed, "title").isBlank());
        assertTrue(links(feed, "self").getFirst().endsWith(address));
        assertEquals(List.of(), links(feed, "next"));
        assertEquals(
                List.of("urn:uuid:" + newer.id(), "urn:uuid:" + older.id()), inEntries(feed, "id"));
        assertEquals(List.of("Ferry returns", "Ferry sails"), inEntries(feed, "title"));
        assertEquals(
                List.of("2026-03-02T11:00:00Z", "2026-03-02T10:00:00Z"),
                inEntries(feed, "updated"));
        assertEquals(
                "Harbour Courier (invented, for demonstration)",
                inEntries(feed, "name").getFirst());
        assertTrue(inEntries(feed, "summary").getLast().contains(word));
        for (var entry : Feeds.elements(feed, "entry")) {
            assertEquals("en", entry.getAttribute("xml:lang"));
            assertEquals(2, Feeds.elements(entry, "link").size());
        }
    }

    @Test
    void givenPrivateArticles_whenFeedsAreRead_thenEachHasItsOrganisationsOnly() throws Exception {
        var shown = Sample.of("Public", "A " + word + ".");
        var acmes = Sample.of("Of acme", "A " + word + ".").of(of("acme"));
        var globexs = Sample.of("Of globex", "A " + word + ".").of(of("globex"));
        topics.send(shown, acmes, globexs);
        awaitFound("ana", word, 2);
        awaitFound("gus", word, 2);

        var ana = parsed(read(made("ana", saved("ana", word, false))));
        var gus = parsed(read(made("gus", saved("gus", word, false))));

        assertEquals(
                new HashSet<>(List.of("Public", "Of acme")),
                new HashSet<>(inEntries(ana, "title")));
        assertEquals(
                new HashSet<>(List.of("Public", "Of globex")),
                new HashSet<>(inEntries(gus, "title")));
    }

    @Test
    void givenRights_whenAFeedIsRead_thenItShowsNoMoreThanTheyLet() throws Exception {
        topics.send(
                Sample.of("Cut", "A " + word + " sails. It left at noon.")
                        .rights(Sample.excerpt(word.length() + 10)),
                Sample.of("Title only", "A " + word + " hidden.").rights(Sample.METADATA_ONLY));
        awaitFound("ana", word, 2);

        var answer = read(made("ana", saved("ana", word, false)));

        assertEquals(2, inEntries(parsed(answer), "title").size());
        assertEquals(List.of("A " + word + " sails."), inEntries(parsed(answer), "summary"));
        answer.then().body(not(containsString("noon"))).body(not(containsString("hidden")));
    }

    @Test
    void givenHostileTexts_whenAFeedIsRead_thenTheyStayTexts() throws Exception {
        String title = "</title><script>alert(\"1\")</script> & ]]> \uD83D\uDEA2";
        topics.send(Sample.of(title + "\u0001\uD800", "A " + word + " \u000B<b>bold</b>."));
        awaitFound("ana", word, 1);

        var feed = parsed(read(made("ana", saved("ana", word, false))));

        assertEquals(title, inEntries(feed, "title").getFirst().replace("?", "").strip());
        assertTrue(inEntries(feed, "summary").getFirst().contains("<b>bold</b>"));
        assertEquals(0, feed.getElementsByTagName("script").getLength());
    }

    @Test
    void givenAFeedThatIsKnown_whenReadAgain_thenOnlyChangesAreSent() throws Exception {
        topics.send(Sample.of("First", "A " + word + "."));
        awaitFound("ana", word, 1);
        String address = made("ana", saved("ana", word, false));
        String tag = read(address).header("ETag");

        given().header("If-None-Match", tag)
                .get(address)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .body(equalTo(""));

        topics.send(Sample.of("Second", "A " + word + "."));
        awaitFound("ana", word, 2);
        given().header("If-None-Match", tag)
                .get(address)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)))
                .body(containsString("Second"));
        given().head(address).then().statusCode(200);
    }

    @Test
    void givenMoreArticlesThanAPageHolds_whenLinksAreFollowed_thenAllAreThere() throws Exception {
        // The second page is full, and the last.
        var many = new Sample[100];
        for (int i = 0; i < many.length; i++) {
            many[i] = Sample.of("Ferry " + i, "A " + word + ".");
        }
        topics.send(many);
        awaitFound("ana", word, many.length);
        String address = made("ana", saved("ana", word, false));

        var first = parsed(read(address));
        String next = links(first, "next").getFirst();
        var second = parsed(given().urlEncodingEnabled(false).get(pathOf(next)));

        var ids = new ArrayList<>(inEntries(first, "id"));
        assertEquals(50, ids.size());
        ids.addAll(inEntries(second, "id"));
        assertEquals(many.length, new HashSet<>(ids).size());
        assertEquals(List.of(), links(second, "next"));
        assertTrue(links(second, "first").getFirst().endsWith(address));
        given().queryParam("cursor", "x")
                .get(address)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:tidings:problem:parameter-not-valid"));
    }

    @Test
    void givenAFeed_whenReadInATrace_thenNothingOfItsSecretIsInTheTrace() {
        String address = made("ana", saved("ana", word, false));
        String trace = UUID.randomUUID().toString().replace("-", "");

        given().header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get(address)
                .then()
                .statusCode(200);

        String spans = TestStack.current().zipkinUrl() + "/api/v2/trace/" + trace;
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> given().get(spans).then().body(containsString("atom/{token}")));
        given().get(spans).then().body(not(containsString(address.substring(13, 30))));
    }

    private static String text(org.w3c.dom.Document feed, String name) {
        return Feeds.elements(feed, name).getFirst().getTextContent();
    }

    private static String pathOf(String url) {
        var address = URI.create(url);
        return address.getRawPath() + "?" + address.getRawQuery();
    }

    private static Visibility of(String organization) {
        return Visibility.of(TestStack.current().organization(organization));
    }
}
