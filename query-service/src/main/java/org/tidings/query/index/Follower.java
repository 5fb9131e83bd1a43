package org.tidings.query.index;

import io.opentelemetry.api.trace.SpanKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.store.AlreadyClosedException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tidings.query.store.Change;
import org.tidings.query.store.ChangeSequence;
import org.tidings.query.store.StoredArticle;
import org.tidings.tracing.Spans;
import org.tidings.tracing.Untraced;

/// Keeps an index in step with the change sequence, on a thread of its own.
///
/// What goes wrong is tried again: a database that is away leaves the index as it was, an index
/// that fails is opened again, or built again when its files are damaged.
final class Follower implements Runnable {
    private static final Logger LOG = Logger.getLogger(Follower.class);

    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    /// Nobody takes longer from asking for the index to reading in it.
    private static final Duration GRACE = Duration.ofSeconds(10);

    /// Older articles are being indexed once more; their traces are closed, and they waited for
    /// nothing.
    private static final Duration TRACED_AGE = Duration.ofHours(1);

    private final ChangeSequence feed;
    private final ReadAhead pages;
    private final IndexConfig config;
    private final IndexHome home;
    private final IndexMetrics metrics;
    private final WordAnalyzer analyzer;
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean stopped;
    private volatile boolean caughtUp;
    private volatile @Nullable LiveIndex index;
    private @Nullable Path place;
    private @Nullable Retired retired;
    private final AtomicReference<@Nullable Successor> successor = new AtomicReference<>();
    private final Showing showing;
    private Instant lastCommit = Instant.now();

    Follower(ChangeSequence feed, IndexConfig config, IndexMetrics metrics, WordAnalyzer analyzer) {
        this.feed = feed;
        this.pages = new ReadAhead(feed);
        this.config = config;
        this.home = new IndexHome(config.indexDirectory());
        this.metrics = metrics;
        this.showing = new Showing(metrics);
        this.analyzer = analyzer;
    }

    /// An index that was built beside the one that serves.
    ///
    /// @param served is run when it serves
    record Successor(LiveIndex index, Path place, Runnable served) {}

    /// It stays open for a while for those who just asked for it.
    private record Retired(LiveIndex index, Path place, Instant until) {}

    IndexHome home() {
        return home;
    }

    /// Has another index serve, as soon as it has all that this one has.
    void takeOver(Successor next) {
        successor.set(next);
        wake();
    }

    /// The index, when it has everything that was stored before it was opened.
    ///
    /// @throws org.tidings.problem.ProblemException until then
    LiveIndex index() {
        var live = index;
        if (live == null || !caughtUp) {
            throw new IndexNotReady();
        }
        return live;
    }

    boolean caughtUp() {
        return caughtUp;
    }

    /// The last change in the index.
    long applied() {
        var live = index;
        return live == null ? 0 : live.applied();
    }

    /// There is something new.
    void wake() {
        wake.release();
    }

    void stop() {
        stopped = true;
        wake();
    }

    @Override
    public void run() {
        while (!stopped) {
            try {
                Untraced.call(this::step);
            } catch (IOException | UncheckedIOException | AlreadyClosedException failure) {
                LOG.error("the index failed and is opened again", failure);
                abandon();
                pause(PAUSE_AFTER_FAILURE);
            } catch (Exception failure) {
                LOG.warnf("cannot follow the changes, will try again: %s", failure);
                pause(PAUSE_AFTER_FAILURE);
            }
        }
        finish();
    }

    /// Applies the next changes, or waits for some.
    private boolean step() throws IOException {
        var live = succeeded(opened());
        removeRetired(false);
        var changes = pages.after(live.applied());
        if (!changes.isEmpty()) {
            apply(live, changes);
        }
        boolean end = changes.size() < ReadAhead.PAGE;
        if (showing.isDue(end)) {
            showing.show(live, caughtUp);
        }
        metrics.behind(end ? 0 : feed.state().last() - live.applied());
        commitWhenDue(live, end);
        if (end) {
            caughtUp = true;
            pause(config.indexPoll());
        }
        return end;
    }

    private LiveIndex opened() throws IOException {
        var live = index;
        if (live == null) {
            home.removeUnfinished();
            place = home.serving();
            live = LiveIndex.open(place, analyzer, feed.state());
            LOG.infof("following the changes from number %d", live.applied());
            index = live;
        }
        return live;
    }

    /// @return the index that serves now
    private LiveIndex succeeded(LiveIndex live) throws IOException {
        var next = successor.getAndSet(null);
        if (next == null || retired != null) {
            successor.compareAndSet(null, next);
            return live;
        }
        while (next.index().applied() < live.applied()) {
            apply(next.index(), pages.after(next.index().applied()));
        }
        next.index().show();
        next.index().commit();
        home.serve(next.place());
        retired = new Retired(live, Objects.requireNonNull(place), Instant.now().plus(GRACE));
        index = next.index();
        place = next.place();
        LOG.infof("a rebuilt index serves, from number %d", next.index().applied());
        next.served().run();
        return next.index();
    }

    private void removeRetired(boolean now) {
        var last = retired;
        if (last == null || (!now && !isPast(last.until()))) {
            return;
        }
        retired = null;
        try {
            last.index().close();
            home.remove(last.place());
        } catch (IOException | AlreadyClosedException failure) {
            LOG.warn("the files of the index before stay until the next start", failure);
        }
    }

    private void apply(LiveIndex live, List<Change> changes) throws IOException {
        for (Change change : changes) {
            apply(live, change);
            var article = change.article();
            showing.add(article == null || isOld(article) ? Instant.now() : article.indexedAt());
        }
    }

    private static boolean isOld(StoredArticle article) {
        return article.indexedAt().isBefore(Instant.now().minus(TRACED_AGE));
    }

    private static boolean isPast(Instant time) {
        return time.isBefore(Instant.now());
    }

    private static void apply(LiveIndex live, Change change) throws IOException {
        var article = change.article();
        if (article == null || isOld(article)) {
            live.apply(change);
            return;
        }
        Spans.in(
                "index",
                SpanKind.INTERNAL,
                change.trace().asParent(),
                span -> {
                    span.setAttribute("tidings.article", change.id().toString());
                    try {
                        live.apply(change);
                    } catch (IOException failure) {
                        throw new UncheckedIOException(failure);
                    }
                    return change.number();
                });
    }

    /// While it catches up the number counts alone: each commit makes a segment, too.
    private void commitWhenDue(LiveIndex live, boolean end) throws IOException {
        boolean first = end && !caughtUp;
        boolean due =
                (end && isPast(lastCommit.plus(config.indexCommitInterval())))
                        || live.uncommitted() >= config.indexCommitChanges();
        if (live.uncommitted() > 0 && (due || first)) {
            live.commit();
            lastCommit = Instant.now();
        }
    }

    private void pause(Duration time) {
        try {
            if (!stopped && wake.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS)) {
                wake.drainPermits();
            }
        } catch (InterruptedException interrupted) {
            stopped = true;
            Thread.currentThread().interrupt();
        }
    }

    private void finish() {
        var live = index;
        try {
            if (live != null && live.uncommitted() > 0) {
                live.commit();
            }
        } catch (IOException failure) {
            LOG.warn("the last changes are read again at the next start", failure);
        }
        abandon();
        removeRetired(true);
    }

    private void abandon() {
        caughtUp = false;
        showing.forget();
        pages.forget();
        var live = index;
        index = null;
        try {
            if (live != null) {
                live.close();
            }
        } catch (IOException | AlreadyClosedException failure) {
            LOG.debug("closing a failed index", failure);
        }
    }
}
