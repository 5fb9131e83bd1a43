package org.tidings.query.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.query.index.ArticleIndex.Answer;
import org.tidings.query.index.ArticleIndex.Ask;
import org.tidings.query.index.ArticleIndex.Hit;

/// Goes through all hits of a query in one state of the index.
///
/// Each search looks at all that the query finds once more, wherever it begins. So far more hits
/// are fetched than a page has, and handed out from memory. The state is let go once all are
/// fetched, or when no page is taken any more: while it is held, its files stay on the disk.
final class LuceneWalk implements ArticleIndex.Walk {
    /// A million hits take a hundred searches; so many are a megabyte or two.
    static final int FETCHED = 10_000;

    /// Slow readers, too, take a page in less; whoever takes longer reads no more.
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final LiveIndex.Held held;
    private final Ask ask;
    private final Search search;
    private final int most;
    private final long total;
    private List<Hit> fetched;
    private int given;
    private int pages;
    private boolean released;
    private @Nullable Thread watch;

    @FunctionalInterface
    interface Search {
        Answer search(Ask ask, LiveIndex.State state) throws IOException;
    }

    private LuceneWalk(LiveIndex.Held held, Ask ask, Search search) throws IOException {
        this.held = held;
        this.ask = ask;
        this.search = search;
        this.most = ask.limit() * Math.max(1, FETCHED / ask.limit());
        var answer = search.search(ask.goingOn(ask.after(), most), held.state());
        this.total = answer.total();
        this.fetched = answer.hits();
    }

    static LuceneWalk open(LiveIndex live, Ask ask, Search search) {
        return open(live, ask, search, PATIENCE);
    }

    /// @param patience how long the state is held at least while no page is taken, and twice as
    ///     long at most
    static LuceneWalk open(LiveIndex live, Ask ask, Search search, Duration patience) {
        try {
            var held = live.hold();
            LuceneWalk walk;
            try {
                walk = new LuceneWalk(held, ask, search);
            } catch (IOException | RuntimeException failure) {
                held.close();
                throw failure;
            }
            walk.begin(patience);
            return walk;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private synchronized void begin(Duration patience) {
        if (isAllFetched()) {
            release();
        } else {
            watch = Thread.ofVirtual().name("walk-watch").start(() -> watchOver(patience));
        }
    }

    @Override
    public long total() {
        return total;
    }

    /// @throws IllegalStateException when no page was taken for so long that the state is let go
    @Override
    public synchronized List<Hit> next() {
        if (given == fetched.size() && !isAllFetched()) {
            fetch();
        }
        var page = fetched.subList(given, Math.min(given + ask.limit(), fetched.size()));
        given += page.size();
        pages++;
        return page;
    }

    private boolean isAllFetched() {
        return fetched.size() < most;
    }

    private void fetch() {
        if (released) {
            throw new IllegalStateException("no page was taken for too long, after page " + pages);
        }
        try {
            var next = ask.goingOn(fetched.getLast(), most);
            fetched = search.search(next, held.state()).hits();
            given = 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (isAllFetched()) {
            close();
        }
    }

    private void watchOver(Duration patience) {
        try {
            int seen = 0;
            do {
                Thread.sleep(patience);
                seen = releaseUnlessTaken(seen);
            } while (isHeld());
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /// @param seen how many pages had been taken
    /// @return how many have been taken
    private synchronized int releaseUnlessTaken(int seen) {
        if (pages == seen) {
            release();
        }
        return pages;
    }

    private synchronized boolean isHeld() {
        return !released;
    }

    @Override
    public synchronized void close() {
        release();
        if (watch != null) {
            watch.interrupt();
        }
    }

    /// Once, for others hold the state, too.
    private synchronized void release() {
        if (released) {
            return;
        }
        released = true;
        try {
            held.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
