package org.tidings.ingest.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.tidings.contracts.ArticleWithdrawn;
import org.tidings.contracts.ArticleWithdrawn.Reason;
import org.tidings.ingest.identity.Identity;
import org.tidings.ingest.publish.ArticlePublisher;

/// Takes articles out of sight. What they said stays here, for their return and for comparison.
@ApplicationScoped
public class Withdrawals {
    private final Identity identity;
    private final Histories histories;
    private final WithdrawalRepository withdrawals;
    private final ArticlePublisher publisher;

    Withdrawals(
            Identity identity,
            Histories histories,
            WithdrawalRepository withdrawals,
            ArticlePublisher publisher) {
        this.identity = identity;
        this.histories = histories;
        this.withdrawals = withdrawals;
        this.publisher = publisher;
    }

    /// Marks the article and publishes that, in one transaction.
    ///
    /// @return false when it is withdrawn already, or nothing of it was ever published
    @Transactional
    public boolean withdraw(UUID article, Reason reason) {
        var known = identity.locked(article).orElseThrow();
        History history = histories.of(article);
        if (history.isWithdrawn() || history.latest().isEmpty()) {
            return false;
        }
        var key = new Revision.Key(article, history.nextNumber());
        Instant now = Instant.now();
        withdrawals.persist(new Withdrawal(key, reason, now));
        publisher.publish(
                new ArticleWithdrawn(article, key.revision(), known.visibility(), reason, now));
        return true;
    }

    @Transactional
    public boolean isWithdrawn(UUID article) {
        return histories.of(article).isWithdrawn();
    }
}
