package org.tidings.ingest.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.Provenance;
import org.tidings.contracts.PublicationTime;
import org.tidings.contracts.Visibility;
import org.tidings.ingest.identity.Alias;
import org.tidings.ingest.identity.FirstSight;
import org.tidings.ingest.journey.IngestTest;

@QuarkusTest
class ArticleIntakeTest extends IngestTest {
    @Inject ArticleIntake intake;

    private static Capture capture(Visibility scope, String text, List<Alias> names) {
        return new Capture(
                scope,
                names,
                new FirstSight(
                        Provenance.Channel.FEED,
                        null,
                        null,
                        null,
                        URI.create(names.getFirst().value()),
                        null),
                "A title",
                null,
                text,
                PublicationTime.UNKNOWN,
                null,
                Instant.now());
    }

    private static Alias url(String path) {
        return Alias.url(URI.create("https://race.example/" + path));
    }

    /// Each seen under its own address first, and all under a common one.
    @RepeatedTest(5)
    void givenManySightsAtOnce_whenTheyShareAName_thenTheyAreOneArticle()
            throws InterruptedException {
        String run = UUID.randomUUID().toString();
        List<Callable<StoredRevision>> sights = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            var names = List.of(url(run + "/own-" + i % 4), url(run + "/common"));
            sights.add(() -> intake.take(capture(Visibility.PUBLIC, "The same.", names)));
        }

        List<StoredRevision> stored;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            stored = threads.invokeAll(sights).stream().map(Future::resultNow).toList();
        }

        assertThat(stored)
                .extracting(StoredRevision::articleId)
                .containsOnly(stored.getFirst().articleId());
        assertThat(stored).filteredOn(StoredRevision::fresh).hasSize(1);
    }

    @Test
    void givenManyChangesAtOnce_whenStored_thenEachRevisionHasItsNumber()
            throws InterruptedException {
        var names = List.of(url(UUID.randomUUID().toString()));
        List<Callable<StoredRevision>> changes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String text = "Version " + i;
            changes.add(() -> intake.take(capture(Visibility.PUBLIC, text, names)));
        }

        List<StoredRevision> stored;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            stored = threads.invokeAll(changes).stream().map(Future::resultNow).toList();
        }

        assertThat(stored)
                .extracting(StoredRevision::revision)
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void givenTwoScopes_whenTheySeeOneAddress_thenTheyAreTwoArticles() {
        var names = List.of(url(UUID.randomUUID().toString()));

        var shared = intake.take(capture(Visibility.PUBLIC, "Seen.", names));
        var own = intake.take(capture(Visibility.of("some-organisation"), "Seen.", names));

        assertThat(own.articleId()).isNotEqualTo(shared.articleId());
    }

    private static final String REPORT =
            "The ferry to the northern islands was stopped on Monday after two pilots had fallen"
                    + " ill, the harbour office said. It hopes for a replacement by Wednesday, and"
                    + " asks travellers to call before they set out for the pier in the morning."
                    + " Freight is carried by two smaller boats until then, at the usual price.";

    private StoredRevision seen(String address, String canonical, String text) {
        return intake.take(
                new Capture(
                        Visibility.PUBLIC,
                        List.of(Alias.url(URI.create(address))),
                        new FirstSight(
                                Provenance.Channel.FEED,
                                null,
                                null,
                                null,
                                URI.create(address),
                                null),
                        "A title",
                        null,
                        text,
                        PublicationTime.UNKNOWN,
                        canonical == null ? null : URI.create(canonical),
                        Instant.now()));
    }

    @Test
    void givenOneArticleUnderManyAddresses_whenSeen_thenItsFirstAddressStays() {
        String path = "race.example/news/" + UUID.randomUUID();

        var first = seen("https://www." + path + "?utm_source=rss", null, REPORT);
        var others =
                List.of(
                        seen("https://" + path, null, REPORT),
                        seen("http://m." + path + "/", null, REPORT),
                        seen("https://" + path + "/amp", null, REPORT));

        assertThat(others).extracting(StoredRevision::articleId).containsOnly(first.articleId());
        assertThat(text("select url from article where id = ?", first.articleId()))
                .isEqualTo("https://www." + path + "?utm_source=rss");
    }

    @Test
    void givenACanonicalAddress_whenTheTextsAgree_thenItIsOneArticleFromEitherSide() {
        String run = UUID.randomUUID().toString();
        String canonical = "https://race.example/2026/" + run;

        var first = seen("https://race.example/sport/p-1?x=" + run, canonical, REPORT);
        var second = seen("https://race.example/news/p-2?x=" + run, canonical, REPORT);
        var itself = seen(canonical, canonical, REPORT);

        assertThat(List.of(second, itself))
                .extracting(StoredRevision::articleId)
                .containsOnly(first.articleId());
    }

    @Test
    void givenATemplateThatNamesOneAddressEverywhere_whenTheTextsDiffer_thenNothingIsMerged() {
        String run = UUID.randomUUID().toString();
        String canonical = "https://race.example/2026/" + run;
        List<UUID> articles = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String text =
                    ("Report " + i + " is about matter " + i + " and nothing else. ").repeat(9);
            articles.add(
                    seen("https://race.example/a-" + i + "?x=" + run, canonical, text).articleId());
        }
        articles.add(seen(canonical, canonical, REPORT).articleId());

        assertThat(articles).doesNotHaveDuplicates();
    }

    @Test
    void givenManySightsAtOnce_whenTheyShareACanonicalAddress_thenTheyAreOneArticle()
            throws InterruptedException {
        String run = UUID.randomUUID().toString();
        List<Callable<StoredRevision>> sights = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String address = "https://race.example/list-" + i + "?x=" + run;
            sights.add(() -> seen(address, "https://race.example/2026/" + run, REPORT));
        }

        List<StoredRevision> stored;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            stored = threads.invokeAll(sights).stream().map(Future::resultNow).toList();
        }

        assertThat(stored)
                .extracting(StoredRevision::articleId)
                .containsOnly(stored.getFirst().articleId());
    }

    @Test
    void givenOnlyOtherWhiteSpace_whenSeenAgain_thenThereIsNoRevision() {
        String address = "https://race.example/space-" + UUID.randomUUID();
        seen(address, null, REPORT);

        var again =
                seen(address, null, REPORT.replace(". ", ".\n").replace(" the ", "\u00a0the  "));

        assertThat(again.fresh()).isFalse();
    }
}
