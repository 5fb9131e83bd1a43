package org.tidings.query.index;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// Offers this replica's index.
class IndexProducer {
    @Produces
    @Singleton
    QueryMatcher matcher(IndexThread thread) {
        return new LuceneQueryMatcher(thread.analyzer(), thread.follower()::index);
    }

    @Produces
    @Singleton
    ArticleIndex index(IndexThread thread, LivingFields living) {
        return new LuceneArticleIndex(thread.follower()::index, thread.analyzer(), living);
    }

    @Produces
    @Singleton
    ArticleCounts counts(IndexThread thread, LivingFields living) {
        return new LuceneArticleCounts(thread.follower()::index, thread.analyzer(), living);
    }
}
