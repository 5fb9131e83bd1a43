package org.tidings.query.origin;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.tidings.query.Client.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.contracts.Outlet.Kind;
import org.tidings.contracts.Visibility;
import org.tidings.localstack.testing.StackResource;
import org.tidings.localstack.testing.TestStack;
import org.tidings.query.Sample;
import org.tidings.query.Topics;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class CopiesTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Inject Topics topics;
    @Inject Grouping grouping;
    @Inject OriginRepository rows;

    private void send(ArticleEnriched... articles) {
        for (ArticleEnriched article : articles) {
            topics.send(ArticleEnriched.TOPIC, article.articleId(), topics.json(article));
        }
    }

    private ValidatableResponse awaitCopies(String user, UUID id, int count) {
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(
                        () ->
                                as(user).get("/api/v1/articles/{id}", id)
                                        .then()
                                        .statusCode(200)
                                        .body("copies.count", equalTo(count)));
        return as(user).get("/api/v1/articles/{id}", id).then();
    }

    private static long seed() {
        return new Random().nextLong();
    }

    @Test
    void givenReprintsOfAnAgency_whenShown_thenTheAgencyIsTheOrigin() {
        String text = Prints.text(seed(), 200);
        var early = Sample.of("Taken over", text + " " + Prints.text(seed(), 20));
        var wire = Sample.of("From the agency", text);
        var late = Sample.of("Also taken over", text.substring(0, text.length() * 4 / 5));
        send(
                Prints.of(early, Kind.PAPER, "Early Paper", NOON.minusSeconds(60), "North Wire"),
                Prints.of(wire, Kind.WIRE, "North Wire", NOON),
                Prints.of(late, Kind.PAPER, "Late Paper", NOON.plusSeconds(60)));

        awaitCopies("ana", late.id(), 3)
                .body("copies.origin.id", equalTo(wire.id().toString()))
                .body("copies.origin.outlet.name", equalTo("North Wire"))
                .body("copies.credited", equalTo("North Wire"))
                .body("copies.articles.id", contains(early.id().toString(), wire.id().toString()))
                .body("copies.articles[0].credits", contains("North Wire"))
                .body(
                        "copies.articles[0].clocks.published.at",
                        equalTo(NOON.minusSeconds(60).toString()))
                .body("copies.articles[1].sharedShare.toDouble()", closeTo(0.8, 0.02));
        awaitCopies("ana", wire.id(), 3)
                .body(
                        "copies.articles.find { it.id == '"
                                + late.id()
                                + "' }.sharedShare"
                                + ".toDouble()",
                        closeTo(1, 0.01));
    }

    @Test
    void givenCopiesWithoutCredit_whenAnOlderOneArrivesLate_thenItIsTheOrigin() {
        String text = Prints.text(seed(), 120);
        var second = Sample.of("Second", text);
        var first = Sample.of("First", text);
        send(Prints.of(second, Kind.PAPER, "Paper", NOON));
        awaitCopies("ana", second.id(), 1)
                .body("copies.origin.id", equalTo(second.id().toString()));

        send(Prints.of(first, Kind.PAPER, "Other Paper", NOON.minusSeconds(3_600)));

        awaitCopies("ana", second.id(), 2)
                .body("copies.origin.id", equalTo(first.id().toString()))
                .body("copies.credited", nullValue());
    }

    @Test
    void givenCopiesThatCreditSomebodyElse_whenShown_thenTheOriginIsNotHere() {
        String text = Prints.text(seed(), 120);
        var one = Sample.of("One", text);
        var other = Sample.of("Other", text);
        send(
                Prints.of(one, Kind.PAPER, "Paper", NOON, "Far Agency"),
                Prints.of(other, Kind.PAPER, "Other Paper", NOON, "Far Agency"));

        awaitCopies("ana", one.id(), 2)
                .body("copies.origin", nullValue())
                .body("copies.credited", equalTo("Far Agency"));
    }

    @Test
    void givenACopyThatIsRewrittenOrWithdrawn_whenShown_thenItHasLeftTheGroup() {
        String text = Prints.text(seed(), 150);
        var copies =
                List.of(Sample.of("One", text), Sample.of("Two", text), Sample.of("Three", text));
        copies.forEach(copy -> send(Prints.paper(copy)));
        awaitCopies("ana", copies.getFirst().id(), 3);

        send(Prints.paper(copies.get(1).age(2, 1).text(Prints.text(seed(), 150))));
        awaitCopies("ana", copies.getFirst().id(), 2);
        awaitCopies("ana", copies.get(1).id(), 1);
        topics.send(copies.get(2).withdrawn(2));
        awaitCopies("ana", copies.getFirst().id(), 1).body("copies.articles", hasSize(0));

        send(Prints.paper(copies.get(2).age(3, 1)));
        awaitCopies("ana", copies.getFirst().id(), 2);
    }

    /// The middle one has half of each, so that it holds the others together.
    @Test
    void givenAGroupHeldTogetherByOne_whenThatOneLeaves_thenTheGroupFallsApart() {
        String half = Prints.text(seed(), 200);
        String middle = Prints.text(seed(), 200);
        String other = Prints.text(seed(), 200);
        var left = Sample.of("Left", half + " " + middle);
        var right = Sample.of("Right", middle + " " + other);
        var between =
                Sample.of(
                        "Between", half.substring(600) + " " + middle + " " + other.substring(600));
        send(Prints.paper(left), Prints.paper(right));
        awaitCopies("ana", left.id(), 1);
        awaitCopies("ana", right.id(), 1);
        send(Prints.paper(between));
        awaitCopies("ana", left.id(), 3);

        topics.send(between.withdrawn(2));

        awaitCopies("ana", left.id(), 1);
        awaitCopies("ana", right.id(), 1);
    }

    @Test
    void givenAnOrganisationsOwnCopies_whenOthersLook_thenTheyAreNotEvenCounted() {
        String text = Prints.text(seed(), 120);
        var acme = Visibility.of(TestStack.current().organization("acme"));
        var shared = Sample.of("Shared", text);
        var own = Sample.of("Own", text).of(acme);
        var ownToo = Sample.of("Own too", text).of(acme);
        send(Prints.paper(shared), Prints.paper(own), Prints.paper(ownToo));

        awaitCopies("ana", own.id(), 2)
                .body("copies.articles.id", contains(ownToo.id().toString()));
        awaitCopies("gus", shared.id(), 1).body("copies.articles", hasSize(0));
        awaitCopies("ana", shared.id(), 1);
        as("gus").get("/api/v1/articles/{id}", own.id()).then().statusCode(404);
    }

    @Test
    void givenPageFacts_whenShown_thenRightsBindThem() {
        String text = Prints.text(seed(), 60);
        var full = Sample.of("Full", text).age(2, 1);
        var capped = Sample.of("Capped", text).rights(Sample.excerpt(30));
        var roomy = Sample.of("Roomy", text).rights(Sample.excerpt(text.length() + 20));
        var closed = Sample.of("Closed", text).rights(Sample.METADATA_ONLY);
        for (var sample : List.of(full, capped, roomy, closed)) {
            send(Prints.of(sample, Kind.PAPER, "Paper", NOON, "Far Agency"));
        }

        awaitCopies("ana", full.id(), 4)
                .body("page.highlights", contains("Ferry is back", "Nobody was hurt"))
                .body("page.authors", contains("Tessa Quill"))
                .body("page.section", equalTo("Islands"))
                .body("page.paywalled", equalTo(true))
                .body("page.leadImage", equalTo("https://harbour-courier.example/ferry.jpg"))
                .body("credits[0].printed", equalTo("Far Agency"))
                .body("changes", contains("NUMBER"))
                .body("clocks.modified.at", equalTo("2026-03-02T12:00:00Z"))
                .body("blocks[0].span.end", equalTo(text.length()));
        awaitCopies("ana", capped.id(), 4)
                .body("page.highlights", hasSize(0))
                .body("blocks[0].span.end", not(equalTo(text.length())));
        awaitCopies("ana", roomy.id(), 4).body("page.highlights", contains("Ferry is back"));
        awaitCopies("ana", closed.id(), 4)
                .body("page.highlights", hasSize(0))
                .body("page.authors", hasSize(0))
                .body("page.leadImage", nullValue())
                .body("credits[0].source", equalTo("Far Agency"))
                .body("credits[0].printed", nullValue())
                .body("blocks", hasSize(0));
    }

    /// Chains, so that groups meet and merge while others join them.
    @Test
    void givenManyCopiesAtOnce_whenPlacedByManyThreads_thenEachOriginIsOneGroup() throws Exception {
        int origins = 6;
        var articles = new ArrayList<ArticleEnriched>();
        var expected = new ArrayList<List<UUID>>();
        for (int origin = 0; origin < origins; origin++) {
            String text = Prints.text(seed(), 300);
            var ids = new ArrayList<UUID>();
            for (int copy = 0; copy < 12; copy++) {
                var sample =
                        Sample.of(
                                "Copy",
                                text.substring(copy * 40) + " " + Prints.text(seed(), copy * 3));
                ids.add(sample.id());
                articles.add(Prints.paper(sample));
            }
            expected.add(ids);
        }
        Collections.shuffle(articles);
        send(articles.toArray(ArticleEnriched[]::new));
        try (var threads = Executors.newFixedThreadPool(6)) {
            var work = new ArrayList<Future<?>>();
            for (int i = 0; i < 6; i++) {
                work.add(threads.submit(this::placeForAWhile));
            }
            for (Future<?> each : work) {
                each.get();
            }
        }

        var all = expected.stream().flatMap(List::stream).toList();
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertEquals(all.size(), rows.groupsOf(all).size()));
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertEquals(origins, groupsOf(all)));
        expected.forEach(ids -> assertEquals(1, groupsOf(ids)));
    }

    private int groupsOf(List<UUID> articles) {
        Map<UUID, UUID> groups = rows.groupsOf(articles);
        return new HashSet<>(groups.values()).size();
    }

    private void placeForAWhile() {
        long end = System.nanoTime() + Duration.ofSeconds(8).toNanos();
        while (System.nanoTime() < end) {
            try {
                if (!grouping.next()) {
                    Thread.onSpinWait();
                }
            } catch (GroupingFailed again) {
                assertFalse(again.getMessage().isEmpty());
            }
        }
    }
}
