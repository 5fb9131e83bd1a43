package org.tidings.ingest.outlet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Outlet.Kind;
import org.tidings.contracts.Rights;
import org.tidings.contracts.Visibility;

@ApplicationScoped
class OutletRepository implements PanacheRepositoryBase<Outlet, UUID> {
    Optional<Outlet> of(Visibility scope, String domain) {
        return find("scope = ?1 and domain = ?2", scope, domain).firstResultOptional();
    }

    List<Outlet> visibleTo(List<Visibility> scopes) {
        return list("scope in ?1 order by name, id", scopes);
    }

    /// Does nothing where the scope has the domain already, whoever was faster.
    void insertUnlessThere(
            Visibility scope,
            String domain,
            String name,
            @Nullable String country,
            Kind kind,
            boolean demonstration,
            Rights rights) {
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into outlet (id, scope, domain, name, country, kind, demonstration,
                                            rights_use, excerpt_characters, retention_days)
                        values (:id, :scope, :domain, :name, cast(:country as text), :kind,
                                :demonstration, :use, cast(:characters as integer),
                                cast(:days as integer))
                        on conflict (scope, domain) do nothing
                        """)
                .setParameter("id", UUID.randomUUID())
                .setParameter("scope", ScopeColumn.of(scope))
                .setParameter("domain", domain)
                .setParameter("name", name)
                .setParameter("country", country)
                .setParameter("kind", kind.name())
                .setParameter("demonstration", demonstration)
                .setParameter("use", rights.use().name())
                .setParameter("characters", rights.excerptCharacters())
                .setParameter("days", rights.retentionDays())
                .executeUpdate();
    }
}
