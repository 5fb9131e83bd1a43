package org.tidings.query.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.query.index.ArticleIndex.Answer;
import org.tidings.query.index.ArticleIndex.Ask;
import org.tidings.query.index.ArticleIndex.Hit;

/// Goes through all hits of a query in one state of the index.
final class LuceneWalk implements ArticleIndex.Walk {
    private final LiveIndex.Held held;
    private final Ask ask;
    private final Search search;
    private final long total;
    private @Nullable List<Hit> first;
    private @Nullable Hit last;

    @FunctionalInterface
    interface Search {
        Answer search(Ask ask, LiveIndex.State state) throws IOException;
    }

    private LuceneWalk(LiveIndex.Held held, Ask ask, Search search) throws IOException {
        this.held = held;
        this.ask = ask;
        this.search = search;
        var answer = search.search(ask, held.state());
        this.total = answer.total();
        this.first = answer.hits();
    }

    static LuceneWalk open(LiveIndex live, Ask ask, Search search) {
        try {
            var held = live.hold();
            try {
                return new LuceneWalk(held, ask, search);
            } catch (IOException | RuntimeException failure) {
                held.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public long total() {
        return total;
    }

    @Override
    public List<Hit> next() {
        var page = first == null ? search() : first;
        first = null;
        if (!page.isEmpty()) {
            last = page.getLast();
        }
        return page;
    }

    private List<Hit> search() {
        var after = last == null ? ask.after() : last;
        var next =
                new Ask(
                        ask.query(),
                        ask.asked(),
                        ask.viewer(),
                        ask.followed(),
                        ask.order(),
                        ask.limit(),
                        after,
                        ask.among());
        try {
            return search.search(next, held.state()).hits();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            held.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
