package org.tidings.query.index;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/// A join that shows what it seeks: the engine's own tells nobody, so that no stored query could be
/// chosen by the words that must stand in a group.
final class BlockJoin extends ToParentBlockJoinQuery {
    BlockJoin(Query inside, BitSetProducer articles) {
        super(inside, articles, ScoreMode.Max);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        getChildQuery().visit(visitor.getSubVisitor(Occur.MUST, this));
    }
}
