package org.tidings.ingest.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// A feed's credentials, sealed.
@Entity
@Table(name = "feed_credentials")
class StoredCredentials {
    @Id
    @Column(name = "feed_id")
    private UUID feedId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CredentialsDraft.Kind kind;

    @Column(nullable = false)
    private byte[] sealed;

    @Column(name = "set_by", nullable = false)
    private String setBy;

    @Column(nullable = false)
    private Instant since;

    protected StoredCredentials() {} // for Hibernate

    StoredCredentials(
            UUID feedId, CredentialsDraft.Kind kind, byte[] sealed, String setBy, Instant since) {
        this.feedId = feedId;
        this.kind = kind;
        this.sealed = sealed.clone();
        this.setBy = setBy;
        this.since = since;
    }

    UUID feedId() {
        return feedId;
    }

    byte[] sealed() {
        return sealed.clone();
    }

    FeedView.Credentials view() {
        return new FeedView.Credentials(kind, since);
    }
}
