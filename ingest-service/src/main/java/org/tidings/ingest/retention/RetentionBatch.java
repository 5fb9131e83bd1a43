package org.tidings.ingest.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.tidings.contracts.ArticleWithdrawn.Reason;
import org.tidings.ingest.revision.Erasure;

/// Erases a few articles, all of them or none.
@ApplicationScoped
class RetentionBatch {
    private final ExpiredArticles expired;
    private final Erasure erasure;
    private final RetentionConfig config;

    RetentionBatch(ExpiredArticles expired, Erasure erasure, RetentionConfig config) {
        this.expired = expired;
        this.erasure = erasure;
        this.config = config;
    }

    /// @return how many; fewer than a batch when no more are left
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int erase() {
        List<UUID> articles = expired.locked(config.batch());
        if (!articles.isEmpty()) {
            erasure.erase(articles, Reason.RETENTION_ENDED);
        }
        return articles.size();
    }
}
