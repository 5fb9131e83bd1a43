package org.tidings.ingest.poll;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What became of an entry of a feed.
@Entity
@Table(name = "feed_entry")
class SeenEntry {
    @EmbeddedId
    @Column(nullable = false)
    private Key key;

    @Column(name = "article_id")
    private @Nullable UUID articleId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state;

    @Column private @Nullable String reason;
    @Column private int attempts;

    @Column(nullable = false)
    private String digest;

    @Column private @Nullable String etag;

    @Column(name = "last_modified")
    private @Nullable String lastModified;

    @Column(name = "first_seen_at", nullable = false)
    private Instant firstSeenAt;

    @Column(name = "last_fetched_at", nullable = false)
    private Instant lastFetchedAt;

    protected SeenEntry() {} // for Hibernate

    SeenEntry(Key key, String digest, Instant now) {
        this.key = key;
        this.digest = digest;
        this.state = State.RETRY;
        this.firstSeenAt = now;
        this.lastFetchedAt = now;
    }

    Key key() {
        return key;
    }

    /// Whether its page is worth a look: it failed and may be tried again, the feed says something
    /// new about it, or it is young and was not looked at for a while.
    boolean isDue(String newDigest, Instant now, PollConfig config) {
        return state == State.RETRY
                || !digest.equals(newDigest)
                || ((state == State.STORED || state == State.LOCKED)
                        && isYoungAndUnwatched(now, config));
    }

    private boolean isYoungAndUnwatched(Instant now, PollConfig config) {
        return now.isBefore(firstSeenAt.plus(config.refetchUntil()))
                && !now.isBefore(lastFetchedAt.plus(config.refetchAfter()));
    }

    /// The page gave this article, now or as before.
    void stored(
            @Nullable UUID article,
            String newDigest,
            @Nullable String newEtag,
            @Nullable String newLastModified,
            Instant now) {
        articleId = article;
        state = State.STORED;
        reason = null;
        attempts = 0;
        digest = newDigest;
        etag = newEtag;
        lastModified = newLastModified;
        lastFetchedAt = now;
    }

    /// The page is what it was.
    void confirmed(String newDigest, Instant now) {
        stored(articleId, newDigest, etag, lastModified, now);
    }

    /// The page gave no article. An entry that has one keeps it.
    ///
    /// @param most attempts before it is given up
    void failed(String why, boolean retryable, String newDigest, int most, Instant now) {
        attempts = digest.equals(newDigest) ? attempts + 1 : 1;
        digest = newDigest;
        reason = why;
        state = retryable && attempts < most ? State.RETRY : State.SKIPPED;
        lastFetchedAt = now;
    }

    /// The page is not given to us, which says nothing about it.
    void locked(String why, String newDigest, Instant now) {
        digest = newDigest;
        reason = why;
        state = State.LOCKED;
        attempts = 0;
        lastFetchedAt = now;
    }

    /// The page was not asked for; that is no attempt.
    void postponed(String why, String newDigest) {
        digest = newDigest;
        reason = why;
        state = State.RETRY;
    }

    EntryOutcome outcome() {
        return switch (state) {
            case STORED -> new EntryOutcome.Done();
            case RETRY -> new EntryOutcome.Later(String.valueOf(reason));
            case LOCKED -> new EntryOutcome.Locked(String.valueOf(reason));
            case SKIPPED -> new EntryOutcome.Skipped(String.valueOf(reason));
        };
    }

    /// For the conditional request; null while there is no article to compare with.
    @Nullable String etag() {
        return articleId == null ? null : etag;
    }

    @Nullable String lastModified() {
        return articleId == null ? null : lastModified;
    }

    enum State {
        STORED,
        RETRY,
        /// Its page asks for credentials.
        LOCKED,
        SKIPPED
    }

    /// @param entryKey SHA-256 of the entry's id or link
    @Embeddable
    record Key(
            @Column(name = "feed_id") UUID feedId, @Column(name = "entry_key") String entryKey) {}
}
