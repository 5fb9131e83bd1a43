package org.tidings.ingest.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Histories {
    private final RevisionRepository revisions;
    private final WithdrawalRepository withdrawals;

    Histories(RevisionRepository revisions, WithdrawalRepository withdrawals) {
        this.revisions = revisions;
        this.withdrawals = withdrawals;
    }

    History of(UUID article) {
        return new History(revisions.latestOf(article), withdrawals.latestOf(article));
    }
}
