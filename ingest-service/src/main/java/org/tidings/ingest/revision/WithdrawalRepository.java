package org.tidings.ingest.revision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class WithdrawalRepository implements PanacheRepositoryBase<Withdrawal, Revision.Key> {
    Optional<Withdrawal> latestOf(UUID articleId) {
        return find("key.articleId = ?1 order by key.revision desc", articleId)
                .firstResultOptional();
    }
}
