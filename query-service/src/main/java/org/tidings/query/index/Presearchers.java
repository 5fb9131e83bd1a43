package org.tidings.query.index;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.monitor.CustomQueryHandler;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;
import org.apache.lucene.monitor.Presearcher;
import org.apache.lucene.monitor.TermFilteredPresearcher;

/// How the monitor chooses the queries that it tries
/// (docs/adr/0009-stored-queries-are-matched-by-key-terms.md).
final class Presearchers {
    private static final List<CustomQueryHandler> HANDLERS = List.of(new Beginnings());
    private static final Set<String> FILTERS = Set.of(ArticleBatch.OWNED_BY);

    private Presearchers() {}

    /// The one that was fastest in the benchmark.
    static Presearcher chosen(Supplier<LiveIndex> index) {
        return oneTerm(index);
    }

    /// A query is tried when the article has its rarest key term.
    static Presearcher oneTerm(Supplier<LiveIndex> index) {
        return new TermFilteredPresearcher(new Rarity(index), HANDLERS, FILTERS);
    }

    /// A query is tried when the article has several of its key terms.
    static Presearcher severalTerms(Supplier<LiveIndex> index, int terms) {
        return new MultipassTermFilteredPresearcher(terms, 0, new Rarity(index), HANDLERS, FILTERS);
    }
}
