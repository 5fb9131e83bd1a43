package org.tidings.query.search;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.query.index.ArticleIndex;
import org.tidings.query.index.ArticleIndex.Answer;
import org.tidings.query.index.ArticleIndex.Ask;
import org.tidings.query.index.ArticleIndex.Hit;

/// One page of what a query finds.
///
/// @param copies of each hit, how many further ones the query finds that the viewer may see;
///     empty where each copy stands for itself
/// @param last where the following page goes on; null when there is none
record HitPage(Answer answer, Map<UUID, Integer> copies, @Nullable Hit last) {
    /// Each copy stands for itself. One hit more is asked for than is shown, which tells whether
    /// another page follows.
    static HitPage of(ArticleIndex index, Ask ask) {
        var answer = index.search(ask.goingOn(ask.after(), ask.limit() + 1));
        var hits = answer.hits();
        boolean more = hits.size() > ask.limit();
        var shown = more ? hits.subList(0, ask.limit()) : hits;
        return new HitPage(
                new Answer(answer.total(), shown), Map.of(), more ? shown.getLast() : null);
    }
}
