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
}
