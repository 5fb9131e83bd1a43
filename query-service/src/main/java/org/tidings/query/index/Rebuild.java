package org.tidings.query.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tidings.query.store.ChangeSequence;
import org.tidings.tracing.Untraced;

/// Builds the index anew beside the one that serves, and has it take over when it is complete.
final class Rebuild {
    private static final Logger LOG = Logger.getLogger(Rebuild.class);
    private static final int COMMIT = 20_000;

    private final ChangeSequence changes;
    private final WordAnalyzer analyzer;
    private final IndexHome home;
    private final Follower follower;
    private final AtomicReference<RebuildProgress> progress =
            new AtomicReference<>(RebuildProgress.NONE);

    Rebuild(ChangeSequence changes, WordAnalyzer analyzer, IndexHome home, Follower follower) {
        this.changes = changes;
        this.analyzer = analyzer;
        this.home = home;
        this.follower = follower;
    }

    RebuildProgress progress() {
        return progress.get();
    }

    /// @return whether one has begun; not while another is under way
    boolean start() {
        return start(() -> {});
    }

    /// @param served is run when the new index serves
    /// @return whether one has begun; not while another is under way
    boolean start(Runnable served) {
        var before = progress.get();
        var begun = RebuildProgress.begun(Instant.now());
        if (before.isRunning() || !progress.compareAndSet(before, begun)) {
            return false;
        }
        Thread.ofPlatform().daemon().name("index-rebuild").start(() -> run(served));
        return true;
    }

    private void run(Runnable served) {
        try {
            Untraced.call(
                    () -> {
                        build(served);
                        return true;
                    });
        } catch (Exception failure) {
            LOG.error("the index could not be rebuilt; the one before goes on serving", failure);
            progress.updateAndGet(now -> now.failed(Instant.now(), failure.toString()));
        }
    }

    private void build(Runnable served) throws IOException {
        progress.updateAndGet(now -> now.of(changes.size()));
        Path place = home.next();
        var rebuilt = LiveIndex.open(place, analyzer, changes.state());
        try {
            fill(rebuilt);
        } catch (IOException | RuntimeException failure) {
            rebuilt.close();
            home.remove(place);
            throw failure;
        }
        follower.takeOver(
                new Follower.Successor(
                        rebuilt,
                        place,
                        () -> {
                            served.run();
                            progress.updateAndGet(now -> now.served(Instant.now()));
                        }));
    }

    private void fill(LiveIndex rebuilt) throws IOException {
        var pages = new ReadAhead(changes);
        var page = pages.after(rebuilt.applied());
        while (!page.isEmpty()) {
            for (var change : page) {
                rebuilt.apply(change);
            }
            int count = page.size();
            progress.updateAndGet(now -> now.further(count));
            if (rebuilt.uncommitted() >= COMMIT) {
                rebuilt.commit();
            }
            page = pages.after(rebuilt.applied());
        }
        rebuilt.show();
        rebuilt.commit();
    }

    /// @param reason why it failed; null unless it did
    record RebuildProgress(
            State state,
            long done,
            long total,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable String reason) {
        static final RebuildProgress NONE = new RebuildProgress(State.NONE, 0, 0, null, null, null);

        enum State {
            /// None since this replica started.
            NONE,
            RUNNING,
            DONE,
            FAILED
        }

        static RebuildProgress begun(Instant now) {
            return new RebuildProgress(State.RUNNING, 0, 0, now, null, null);
        }

        boolean isRunning() {
            return state == State.RUNNING;
        }

        RebuildProgress of(long articles) {
            return new RebuildProgress(state, done, articles, startedAt, endedAt, reason);
        }

        /// What changes meanwhile is read once more.
        RebuildProgress further(int articles) {
            long read = done + articles;
            return new RebuildProgress(
                    state, read, Math.max(total, read), startedAt, endedAt, reason);
        }

        RebuildProgress served(Instant now) {
            return new RebuildProgress(State.DONE, done, total, startedAt, now, null);
        }

        RebuildProgress failed(Instant now, String why) {
            return new RebuildProgress(State.FAILED, done, total, startedAt, now, why);
        }
    }
}
