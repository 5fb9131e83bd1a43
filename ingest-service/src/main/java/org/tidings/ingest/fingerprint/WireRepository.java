package org.tidings.ingest.fingerprint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.Session;
import org.tidings.contracts.Outlet;
import org.tidings.contracts.Visibility;
import org.tidings.ingest.outlet.ScopeColumn;

/// The outlets that are agencies.
@ApplicationScoped
class WireRepository {
    private final Session database;

    WireRepository(Session database) {
        this.database = database;
    }

    /// Shared ones, and those of the scope: another organisation's own must not show anywhere.
    List<String> namesIn(Visibility scope) {
        return database.createNativeQuery(
                        """
                        select distinct name from outlet
                        where kind = :kind and scope in (:shared, :own)
                        """,
                        String.class)
                .setParameter("kind", Outlet.Kind.WIRE.name())
                .setParameter("shared", ScopeColumn.of(Visibility.PUBLIC))
                .setParameter("own", ScopeColumn.of(scope))
                .getResultList();
    }
}
