package org.tidings.query.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.jspecify.annotations.Nullable;
import org.tidings.query.language.Group;
import org.tidings.query.language.Query;
import org.tidings.query.language.Query.All;
import org.tidings.query.language.Query.Any;
import org.tidings.query.language.Query.InField;
import org.tidings.query.language.Query.InGroup;
import org.tidings.query.language.Query.Near;
import org.tidings.query.language.Query.Not;
import org.tidings.query.language.Query.Phrase;
import org.tidings.query.store.Viewer;

/// Adds up what the clauses of a query read.
final class CostEstimate {
    /// Reading where in a text a word stands, rather than only in which.
    private static final int WITH_POSITIONS = 4;

    private final LiveIndex.State state;
    private final Viewer viewer;
    private final TreeCompiler compiler;
    private final List<Clause> clauses = new ArrayList<>();

    private record Clause(Query query, long reads) {}

    CostEstimate(LiveIndex.State state, Viewer viewer, TreeCompiler compiler) {
        this.state = state;
        this.viewer = viewer;
        this.compiler = compiler;
    }

    QueryCost of(Query query) {
        add(query, query, null);
        var slowest = clauses.getFirst();
        long reads = 0;
        for (Clause clause : clauses) {
            reads += clause.reads();
            slowest = clause.reads() > slowest.reads() ? clause : slowest;
        }
        return new QueryCost(reads, slowest.query(), slowest.reads());
    }

    /// @param whole with the field around it
    /// @param group in which it stands; null for none
    private void add(Query query, Query whole, @Nullable Group group) {
        switch (query) {
            case All(List<Query> parts, _) ->
                    parts.forEach(part -> add(part, within(whole, part), group));
            case Any(List<Query> parts, _) ->
                    parts.forEach(part -> add(part, within(whole, part), group));
            case Not(Query part, _) -> add(part, within(whole, part), group);
            case InField(_, Query sought, _) -> add(sought, query, group);
            case InGroup(Group inner, Query sought, _) -> add(sought, sought, inner);
            case Phrase _, Near _ -> clauses.add(clause(within(group, whole), WITH_POSITIONS));
            case Query _ -> clauses.add(clause(within(group, whole), 1));
        }
    }

    private static Query within(@Nullable Group group, Query whole) {
        return group == null ? whole : new InGroup(group, whole, whole.place());
    }

    private static Query within(Query whole, Query part) {
        return whole instanceof InField field && !(part instanceof InField)
                ? new InField(field.field(), part, part.place())
                : part;
    }

    private Clause clause(Query query, int weight) {
        return new Clause(query, weight * reads(compiler.compile(query)));
    }

    private long reads(org.apache.lucene.search.Query query) {
        var reads = new AtomicLong();
        query.visit(
                new QueryVisitor() {
                    @Override
                    public void consumeTerms(org.apache.lucene.search.Query leaf, Term... terms) {
                        for (Term term : terms) {
                            reads.addAndGet(state.statistics().documentsWith(term, viewer));
                        }
                    }

                    @Override
                    public void consumeTermsMatching(
                            org.apache.lucene.search.Query leaf,
                            String field,
                            Supplier<ByteRunAutomaton> automaton) {
                        reads.addAndGet(found(leaf));
                    }

                    @Override
                    public void visitLeaf(org.apache.lucene.search.Query leaf) {
                        reads.addAndGet(found(leaf));
                    }

                    @Override
                    public QueryVisitor getSubVisitor(
                            Occur occur, org.apache.lucene.search.Query parent) {
                        return this;
                    }
                });
        return reads.get();
    }

    private long found(org.apache.lucene.search.Query leaf) {
        try {
            return (long) state.count(VisibleArticles.limited(leaf, viewer, null))
                    + state.count(VisibleArticles.foundIn(leaf, viewer));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
