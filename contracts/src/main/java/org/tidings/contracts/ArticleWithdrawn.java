package org.tidings.contracts;

import java.time.Instant;
import java.util.UUID;

/// An article that must not be shown any more.
///
/// Key [#articleId()]. A withdrawal takes the next revision: it refuses anything older that arrives
/// after it.
///
/// @param revision one more than the last revision published
/// @param reason why
public record ArticleWithdrawn(
        UUID articleId, int revision, Visibility visibility, Reason reason, Instant withdrawnAt) {
    public static final String TOPIC = "articles.withdrawn";

    public ArticleWithdrawn {
        Present.check(articleId, "articleId");
        Present.check(visibility, "visibility");
        Present.check(reason, "reason");
        Present.check(withdrawnAt, "withdrawnAt");
        if (revision < 2) {
            throw new IllegalArgumentException("revision must be at least 2, not " + revision);
        }
    }

    public enum Reason {
        OUTLET_WITHDREW,
        RETENTION_ENDED,
        ERASURE_REQUESTED
    }
}
