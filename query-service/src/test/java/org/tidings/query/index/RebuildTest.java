package org.tidings.query.index;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.query.Sample;
import org.tidings.query.index.ArticleIndex.Ask;
import org.tidings.query.index.ArticleIndex.Order;
import org.tidings.query.index.Rebuild.RebuildProgress.State;
import org.tidings.query.language.QueryParser;
import org.tidings.query.store.Change;
import org.tidings.query.store.ChangeSequence;
import org.tidings.query.store.SequenceState;
import org.tidings.query.store.Viewer;
import org.tidings.tracing.TraceContext;

/// The index is built anew while it is asked.
class RebuildTest {
    private static final WordAnalyzer ANALYZER = new WordAnalyzer();

    @TempDir Path directory;

    private final Sequence changes = new Sequence();
    private Follower follower;
    private Thread thread;

    /// Changes that were made so far, in the memory.
    private static final class Sequence implements ChangeSequence {
        private final UUID epoch = UUID.randomUUID();
        private final ConcurrentSkipListMap<Long, Change> all = new ConcurrentSkipListMap<>();
        private final AtomicReference<CountDownLatch> gate =
                new AtomicReference<>(new CountDownLatch(0));
        private final AtomicBoolean broken = new AtomicBoolean();

        void add(Sample article) {
            long number = all.isEmpty() ? 1 : all.lastKey() + 1;
            all.put(
                    number,
                    new Change(
                            number, article.id(), article.stored(), new TraceContext(null, null)));
        }

        @Override
        public SequenceState state() {
            return new SequenceState(all.isEmpty() ? 0 : all.lastKey(), epoch);
        }

        @Override
        public long size() {
            return all.size();
        }

        /// Who builds anew waits here while the gate is closed.
        @Override
        public List<Change> after(long number, int limit) {
            if (Thread.currentThread().getName().equals("index-rebuild")) {
                if (broken.get()) {
                    throw new IllegalStateException("the database is away");
                }
                try {
                    gate.get().await();
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
            return all.tailMap(number, false).values().stream().limit(limit).toList();
        }
    }

    @AfterEach
    void stop() throws InterruptedException {
        follower.stop();
        thread.join();
    }

    @Test
    void givenSearches_whenTheIndexIsRebuilt_thenEachFindsEverythingAllTheTime() throws Exception {
        for (int i = 0; i < 300; i++) {
            changes.add(Sample.of("Ferry " + i, "The ferry sails."));
        }
        start();
        var first = follower.index();
        var gate = new CountDownLatch(1);
        changes.gate.set(gate);
        var rebuild = new Rebuild(changes, ANALYZER, follower.home(), follower);
        var least = new AtomicLong(300);
        var wrong = new AtomicReference<String>();
        var asking = new AtomicBoolean(true);
        var asker =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    while (asking.get()) {
                                        long known = least.get();
                                        try {
                                            long total = total("ferry");
                                            if (total < known) {
                                                wrong.set(total + " instead of " + known);
                                            }
                                        } catch (RuntimeException failure) {
                                            wrong.set(failure.toString());
                                        }
                                    }
                                });

        assertTrue(rebuild.start());
        assertFalse(rebuild.start(), "one at a time");
        changes.add(Sample.of("Ferry", "Another ferry, while it is being built."));
        follower.wake();
        await().atMost(Duration.ofSeconds(30)).until(() -> total("ferry") == 301);
        least.set(301);
        assertEquals(State.RUNNING, rebuild.progress().state());
        gate.countDown();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> rebuild.progress().state() == State.DONE);
        changes.add(Sample.of("Ferry", "One more ferry, after that."));
        follower.wake();
        await().atMost(Duration.ofSeconds(30)).until(() -> total("ferry") == 302);
        asking.set(false);
        asker.join();

        assertEquals(null, wrong.get());
        assertNotEquals(first, follower.index());
        assertEquals(301, rebuild.progress().done());
        assertEquals(301, rebuild.progress().total());
    }

    @Test
    void givenARebuiltIndex_whenStartedAgain_thenItGoesOnWithThatOneAndTheOldFilesAreGone()
            throws Exception {
        changes.add(Sample.of("Ferry", "The ferry sails."));
        start();
        var rebuild = new Rebuild(changes, ANALYZER, follower.home(), follower);
        assertTrue(rebuild.start());
        await().atMost(Duration.ofSeconds(60))
                .until(() -> rebuild.progress().state() == State.DONE);
        stop();

        var serving = new IndexHome(directory).serving();
        assertEquals("rebuilt-1", serving.getFileName().toString());
        try (var files = Files.list(directory)) {
            assertEquals(
                    List.of("rebuilt-1", "serving", "write.lock"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        try (var index = LiveIndex.open(serving, ANALYZER, changes.state())) {
            assertEquals(1, index.applied());
        }
        start();
        assertEquals(1, total("ferry"));
    }

    @Test
    void givenADatabaseThatGoesAway_whenTheIndexIsRebuilt_thenTheOneBeforeGoesOnServing()
            throws Exception {
        changes.add(Sample.of("Ferry", "The ferry sails."));
        start();
        var rebuild = new Rebuild(changes, ANALYZER, follower.home(), follower);
        changes.broken.set(true);

        assertTrue(rebuild.start());
        await().atMost(Duration.ofSeconds(60))
                .until(() -> rebuild.progress().state() == State.FAILED);

        assertEquals(1, total("ferry"));
        changes.broken.set(false);
        assertTrue(rebuild.start());
        await().atMost(Duration.ofSeconds(60))
                .until(() -> rebuild.progress().state() == State.DONE);
        assertEquals(1, total("ferry"));
    }

    private void start() {
        follower =
                new Follower(
                        changes, config(), new IndexMetrics(new SimpleMeterRegistry()), ANALYZER);
        thread = Thread.ofPlatform().start(follower);
        await().atMost(Duration.ofSeconds(30)).until(follower::caughtUp);
    }

    private IndexConfig config() {
        return new IndexConfig() {
            @Override
            public Path indexDirectory() {
                return directory;
            }

            @Override
            public Duration indexPoll() {
                return Duration.ofMillis(50);
            }

            @Override
            public Duration indexCommitInterval() {
                return Duration.ofSeconds(1);
            }

            @Override
            public int indexCommitChanges() {
                return 100;
            }
        };
    }

    private long total(String query) {
        return new LuceneArticleIndex(follower::index, ANALYZER)
                .search(
                        new Ask(
                                QueryParser.parse(query).query(),
                                Instant.EPOCH,
                                new Viewer(null),
                                null,
                                Order.NEWEST,
                                1,
                                null))
                .total();
    }
}
