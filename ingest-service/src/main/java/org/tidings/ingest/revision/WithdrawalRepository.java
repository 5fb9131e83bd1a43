package org.tidings.ingest.revision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class WithdrawalRepository implements PanacheRepositoryBase<Withdrawal, Revision.Key> {
    Optional<Withdrawal> latestOf(UUID articleId) {
        return find("key.articleId = ?1 order by key.revision desc", articleId)
                .firstResultOptional();
    }

    /// All of an article, the first one first.
    List<Withdrawal> allOf(UUID articleId) {
        return list("key.articleId = ?1 order by key.revision", articleId);
    }
}
