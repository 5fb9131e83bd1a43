package org.tidings.query.search;

import java.util.Optional;
import java.util.UUID;

/// Ids of articles as callers write them.
final class ArticleIds {
    private ArticleIds() {}

    /// What is not an id names no article.
    static Optional<UUID> of(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
