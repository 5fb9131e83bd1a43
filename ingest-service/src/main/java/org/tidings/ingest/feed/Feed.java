package org.tidings.ingest.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Visibility;
import org.tidings.ingest.outlet.OutletView;
import org.tidings.ingest.outlet.ScopeColumn;

/// An address that is polled for articles, and how the last poll went.
@Entity
class Feed {
    @Id private UUID id;

    @Column(nullable = false)
    @Convert(converter = ScopeColumn.class)
    private Visibility scope;

    @Column(nullable = false)
    private String url;

    @Column private @Nullable String title;

    @Column(name = "outlet_id", nullable = false)
    private UUID outletId;

    @Column(name = "interval_seconds")
    private @Nullable Integer intervalSeconds;

    @Column(name = "next_poll_at", nullable = false)
    private Instant nextPollAt;

    @Column(name = "last_polled_at")
    private @Nullable Instant lastPolledAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "last_outcome")
    private @Nullable PollState lastOutcome;

    @Column(name = "last_reason")
    private @Nullable String lastReason;

    @Column private int failures;

    @Column(name = "last_entries")
    private @Nullable Integer lastEntries;

    @Column(name = "last_skipped")
    private @Nullable Integer lastSkipped;

    @Column(name = "last_skip_reason")
    private @Nullable String lastSkipReason;

    @Column(name = "paused_at")
    private @Nullable Instant pausedAt;

    @Column(name = "paused_by")
    private @Nullable String pausedBy;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @Embedded private PollingColumns polling = new PollingColumns();

    protected Feed() {} // for Hibernate

    UUID id() {
        return id;
    }

    Visibility scope() {
        return scope;
    }

    String url() {
        return url;
    }

    UUID outletId() {
        return outletId;
    }

    /// A removed feed is as if it were not there.
    boolean isVisibleIn(Iterable<Visibility> scopes) {
        if (removedAt != null) {
            return false;
        }
        for (Visibility each : scopes) {
            if (each.equals(scope)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Duration interval() {
        return intervalSeconds == null ? null : Duration.ofSeconds(intervalSeconds);
    }

    FeedView view(OutletView outlet, FeedView.@Nullable Credentials credentials) {
        return new FeedView(
                id,
                url,
                title,
                outlet,
                scope.scope() == Visibility.Scope.PUBLIC,
                interval(),
                pausedAt == null ? null : new FeedView.Paused(pausedAt, pausedBy),
                credentials,
                new FeedView.State(
                        lastPolledAt,
                        lastOutcome,
                        lastReason,
                        failures,
                        lastEntries,
                        lastSkipped,
                        lastSkipReason,
                        nextPollAt,
                        polling.view()),
                null);
    }
}
