package org.tidings.query.index;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/// A query as the engine's monitor keeps it. It becomes what a search would run only when it is
/// tried, against the words of the articles at hand; the monitor chooses by its [KeyTerms].
final class StoredQuery extends Query {
    private final UUID id;
    private final Function<IndexReader, Query> compiled;
    private final Query keyTerms;

    StoredQuery(UUID id, Function<IndexReader, Query> compiled, Query keyTerms) {
        this.id = id;
        this.compiled = compiled;
        this.keyTerms = keyTerms;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) {
        return compiled.apply(searcher.getIndexReader());
    }

    @Override
    public void visit(QueryVisitor visitor) {
        keyTerms.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return "stored:" + id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredQuery stored
                && id.equals(stored.id)
                && compiled == stored.compiled;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, System.identityHashCode(compiled));
    }
}
