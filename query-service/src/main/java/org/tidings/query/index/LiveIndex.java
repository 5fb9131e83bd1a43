package org.tidings.query.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.jspecify.annotations.Nullable;
import org.tidings.query.store.Change;
import org.tidings.query.store.SequenceState;

/// An open index. One thread changes it, any number search it.
final class LiveIndex implements AutoCloseable {
    private final IndexWriter writer;
    private final WordAnalyzer analyzer;
    private final SearcherManager searchers;
    private final UUID epoch;
    private volatile long applied;
    private long committed;

    private LiveIndex(IndexFiles.Opened opened, WordAnalyzer analyzer, UUID epoch)
            throws IOException {
        this.writer = opened.writer();
        this.analyzer = analyzer;
        this.searchers = new SearcherManager(writer, new StateFactory());
        this.epoch = epoch;
        this.applied = opened.change();
        this.committed = opened.change();
    }

    static LiveIndex open(Path path, WordAnalyzer analyzer, SequenceState sequence)
            throws IOException {
        return new LiveIndex(
                IndexFiles.open(path, analyzer, sequence.epoch(), sequence.last()),
                analyzer,
                sequence.epoch());
    }

    /// A state of the index with what is known of it.
    static final class State extends IndexSearcher {
        private final VisibleStatistics statistics;
        private final AllOverTime allOverTime;

        private State(IndexReader reader) {
            super(reader);
            this.statistics = new VisibleStatistics(this);
            this.allOverTime = new AllOverTime(this);
        }

        AllOverTime allOverTime() {
            return allOverTime;
        }

        VisibleStatistics statistics() {
            return statistics;
        }
    }

    private static final class StateFactory extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            return new State(reader);
        }
    }

    @FunctionalInterface
    interface Reading<T> {
        T read(State state) throws IOException;
    }

    <T> T read(Reading<T> reading) {
        try {
            var state = (State) searchers.acquire();
            try {
                return reading.read(state);
            } finally {
                searchers.release(state);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Today's state, for as long as it is held: what changes later does not show in it.
    Held hold() throws IOException {
        return new Held((State) searchers.acquire(), searchers);
    }

    /// @param state as of the moment at which it was taken
    record Held(State state, SearcherManager searchers) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            searchers.release(state);
        }
    }

    /// The last change that was applied.
    long applied() {
        return applied;
    }

    /// Applies a change that follows the last one. It is found after [#show()].
    void apply(Change change) throws IOException {
        var block = new Term(Blocks.ID, change.id().toString());
        if (change.article() == null) {
            writer.deleteDocuments(block);
        } else {
            writer.updateDocuments(block, ArticleBlock.of(change.article(), analyzer));
        }
        applied = change.number();
    }

    /// Lets searches see what was applied.
    void show() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    long uncommitted() {
        return applied - committed;
    }

    /// Writes what was applied to the disk, and with it how far that is.
    void commit() throws IOException {
        long number = applied;
        writer.setLiveCommitData(IndexFiles.commitData(epoch, number).entrySet());
        writer.commit();
        committed = number;
    }

    /// Leaves the files as of the last commit.
    @Override
    public void close() throws IOException {
        searchers.close();
        writer.rollback();
        writer.getDirectory().close();
    }
}
