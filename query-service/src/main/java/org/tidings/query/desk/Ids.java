package org.tidings.query.desk;

import java.util.Optional;
import java.util.UUID;

/// Ids as callers write them. What is not an id names nothing.
final class Ids {
    private Ids() {}

    static Optional<UUID> read(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
