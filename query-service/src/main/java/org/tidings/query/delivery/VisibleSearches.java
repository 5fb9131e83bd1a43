package org.tidings.query.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.tidings.query.store.Sql;
import org.tidings.tenancy.Caller;

/// The saved searches whose alerts a caller may have delivered: their own, and shared ones.
@ApplicationScoped
class VisibleSearches {
    private final Sql sql;

    VisibleSearches(Sql sql) {
        this.sql = sql;
    }

    /// @throws org.tidings.problem.ProblemException when there is none that the caller may see
    UUID get(Caller caller, String id) {
        return uuid(id).flatMap(known -> find(caller, known))
                .orElseThrow(() -> DeliveryProblems.searchNotFound(id));
    }

    private Optional<UUID> find(Caller caller, UUID id) {
        return sql.first(
                """
                select id from saved_search
                where id = ? and organization = ? and (shared or owner = ?)""",
                row -> row.getObject("id", UUID.class),
                id,
                caller.organization(),
                caller.person());
    }

    /// What is not an id names nothing.
    static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
