package org.tidings.query.index;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Visibility;
import org.tidings.query.index.ArticleIndex.Among;
import org.tidings.query.store.Followed;
import org.tidings.query.store.Viewer;

/// Puts the viewer's limits around a query.
final class VisibleArticles {
    private VisibleArticles() {}

    /// The query, and the viewer's limits as a filter around it that nothing inside can widen.
    ///
    /// @param followed narrows it to this and the viewer's own; null: does not
    static Query limited(Query query, Viewer viewer, @Nullable Followed followed) {
        var whole =
                new BooleanQuery.Builder()
                        .add(query, Occur.MUST)
                        .add(visibleTo(viewer), Occur.FILTER);
        if (followed != null) {
            whole.add(followedBy(viewer, followed), Occur.FILTER);
        }
        return whole.build();
    }

    /// The query, among the articles or outside of them.
    static Query among(Query query, @Nullable Among among) {
        if (among == null) {
            return query;
        }
        var articles = oneOf(ArticleFields.ID, among.articles());
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(articles, among.inside() ? Occur.FILTER : Occur.MUST_NOT)
                .build();
    }

    private static Query followedBy(Viewer viewer, Followed followed) {
        var either =
                new BooleanQuery.Builder()
                        .add(oneOf(ArticleFields.OUTLET, followed.outlets()), Occur.SHOULD)
                        .add(oneOf(ArticleFields.FEED, followed.feeds()), Occur.SHOULD);
        if (viewer.organization() != null) {
            var own = ArticleFields.scope(Visibility.of(viewer.organization()));
            either.add(new TermQuery(new Term(ArticleFields.VISIBILITY, own)), Occur.SHOULD);
        }
        return either.build();
    }

    static Query oneOf(String field, Set<UUID> ids) {
        return new TermInSetQuery(
                field, ids.stream().map(id -> new BytesRef(id.toString())).toList());
    }

    static Query visibleTo(Viewer viewer) {
        return inScope(ArticleFields.VISIBILITY, viewer);
    }

    /// What fulfils a query of all that was found in articles, each quotation by itself.
    static Query foundIn(Query query, Viewer viewer) {
        return new BooleanQuery.Builder()
                .add(query, Occur.FILTER)
                .add(inScope(Blocks.VISIBILITY, viewer), Occur.FILTER)
                .build();
    }

    private static Query inScope(String field, Viewer viewer) {
        var either = new BooleanQuery.Builder();
        scopes(field, viewer).forEach(scope -> either.add(new TermQuery(scope), Occur.SHOULD));
        return either.build();
    }

    /// What stands in documents that the viewer may see: those that hold a field.
    static Stream<Term> scopes(String field, Viewer viewer) {
        var own = Stream.ofNullable(viewer.organization()).map(Visibility::of);
        return Stream.concat(Stream.of(Visibility.PUBLIC), own)
                .map(each -> new Term(Blocks.visibility(field), ArticleFields.scope(each)));
    }
}
