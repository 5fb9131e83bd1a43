package org.tidings.query.origin;

import java.util.UUID;

/// An article could not be placed.
class GroupingFailed extends RuntimeException {
    private final UUID article;

    GroupingFailed(UUID article, RuntimeException cause) {
        super(String.valueOf(cause.getMessage()), cause);
        this.article = article;
    }

    UUID article() {
        return article;
    }
}
