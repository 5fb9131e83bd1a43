package org.tidings.ingest.revision;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.tidings.contracts.ArticleWithdrawn.Reason;

/// From this number on the article is not shown, until a revision follows.
@Entity
@Table(name = "article_withdrawal")
class Withdrawal {
    @EmbeddedId
    @Column(nullable = false)
    private Revision.Key key;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Reason reason;

    @Column(name = "withdrawn_at", nullable = false)
    private Instant withdrawnAt;

    protected Withdrawal() {} // for Hibernate

    Withdrawal(Revision.Key key, Reason reason, Instant withdrawnAt) {
        this.key = key;
        this.reason = reason;
        this.withdrawnAt = withdrawnAt;
    }

    int number() {
        return key.revision();
    }

    Reason reason() {
        return reason;
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }
}
