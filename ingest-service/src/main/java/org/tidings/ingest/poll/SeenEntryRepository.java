package org.tidings.ingest.poll;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

@ApplicationScoped
class SeenEntryRepository implements PanacheRepositoryBase<SeenEntry, SeenEntry.Key> {
    @Transactional
    Optional<SeenEntry> seen(SeenEntry.Key key) {
        return findByIdOptional(key);
    }

    @Transactional
    void save(SeenEntry entry) {
        getEntityManager().merge(entry);
    }
}
