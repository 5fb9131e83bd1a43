package org.tidings.ingest.outlet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.tidings.contracts.Visibility;

@ApplicationScoped
class OutletRepository implements PanacheRepositoryBase<Outlet, UUID> {
    Optional<Outlet> of(Visibility scope, String domain) {
        return find("scope = ?1 and domain = ?2", scope, domain).firstResultOptional();
    }

    List<Outlet> visibleTo(List<Visibility> scopes) {
        return list("scope in ?1 order by name, id", scopes);
    }

    /// Empty also for another organisation's outlet, so that ids cannot be probed.
    Optional<Outlet> visibleTo(List<Visibility> scopes, UUID id) {
        return find("id = ?1 and scope in ?2", id, scopes).firstResultOptional();
    }

    /// The outlet with its row locked, so that its versions are given one after the other.
    Outlet locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow();
    }

    /// The feeds of these scopes by outlet; outlets without any are missing.
    Map<UUID, List<UUID>> feeds(List<Visibility> scopes) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        """
                        select outlet_id, id from feed
                        where scope in (:scopes) and removed_at is null
                        """,
                        Tuple.class)
                .setParameter("scopes", scopes.stream().map(ScopeColumn::of).toList())
                .getResultList()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                row -> row.get("outlet_id", UUID.class),
                                Collectors.mapping(
                                        row -> row.get("id", UUID.class), Collectors.toList())));
    }

    /// Does nothing where the scope has the domain already, whoever was faster.
    ///
    /// @return whether the outlet is new
    boolean insertUnlessThere(Visibility scope, String domain, OutletFacts facts) {
        return getEntityManager()
                        .createNativeQuery(
                                """
                                insert into outlet (id, scope, domain, name, country, language,
                                                    kind, demonstration, rights_use,
                                                    excerpt_characters, retention_days)
                                values (:id, :scope, :domain, :name, cast(:country as text),
                                        cast(:language as text), :kind, :demonstration, :use,
                                        cast(:characters as integer), cast(:days as integer))
                                on conflict (scope, domain) do nothing
                                """)
                        .setParameter("id", UUID.randomUUID())
                        .setParameter("scope", ScopeColumn.of(scope))
                        .setParameter("domain", domain)
                        .setParameter("name", facts.name())
                        .setParameter("country", facts.country())
                        .setParameter("language", facts.language())
                        .setParameter("kind", facts.kind().name())
                        .setParameter("demonstration", facts.demonstration())
                        .setParameter("use", facts.rights().use().name())
                        .setParameter("characters", facts.rights().excerptCharacters())
                        .setParameter("days", facts.rights().retentionDays())
                        .executeUpdate()
                == 1;
    }
}
