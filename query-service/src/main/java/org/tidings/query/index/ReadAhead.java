package org.tidings.query.index;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.tidings.query.store.Change;
import org.tidings.query.store.ChangeSequence;
import org.tidings.tracing.Untraced;

/// The sequence of changes in pages. While one is applied the next is being read, as long as they
/// are full. It is for one thread.
///
/// What changes after a page was read comes once more, later in the sequence.
final class ReadAhead {
    /// Small enough for the memory, also when each text has its full length and there are two.
    static final int PAGE = 32;

    private final ChangeSequence changes;
    private @Nullable Ahead ahead;

    private record Ahead(long after, Future<List<Change>> page) {}

    ReadAhead(ChangeSequence changes) {
        this.changes = changes;
    }

    /// @return the changes that follow the one of that number, at most a page
    List<Change> after(long number) {
        var page = next(number);
        if (page.size() == PAGE) {
            ahead = begin(page.getLast().number());
        }
        return page;
    }

    /// What is being read may be of another database than the next page.
    void forget() {
        ahead = null;
    }

    private Ahead begin(long number) {
        var reading = new FutureTask<>(() -> Untraced.call(() -> read(number)));
        Thread.ofPlatform().daemon().name("index-read-ahead").start(reading);
        return new Ahead(number, reading);
    }

    private List<Change> next(long number) {
        var being = ahead;
        ahead = null;
        if (being == null || being.after() != number) {
            return read(number);
        }
        try {
            return being.page().get();
        } catch (ExecutionException failure) {
            // Whatever it was, reading again tells it here.
            return read(number);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading changes", interrupted);
        }
    }

    private List<Change> read(long number) {
        return changes.after(number, PAGE);
    }
}
