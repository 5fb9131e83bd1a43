package org.tidings.ingest.collection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tidings.contracts.Visibility;

@ApplicationScoped
class CollectionRepository implements PanacheRepositoryBase<OutletCollection, UUID> {
    List<OutletCollection> visibleTo(List<Visibility> scopes) {
        return list("scope in ?1 order by name, id", scopes);
    }

    /// Empty also for another organisation's collection, so that ids cannot be probed.
    Optional<OutletCollection> visibleTo(List<Visibility> scopes, UUID id) {
        return find("id = ?1 and scope in ?2", id, scopes).firstResultOptional();
    }

    Optional<OutletCollection> of(Visibility scope, String name) {
        return find("scope = ?1 and name = ?2", scope, name).firstResultOptional();
    }
}
