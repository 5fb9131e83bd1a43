package org.tidings.ingest.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.fetch.FailureKind;

/// The columns of a feed that tell how its polling stands; written by the leases alone.
@Embeddable
class PollingColumns {
    @Column(name = "paused_at", insertable = false, updatable = false)
    private @Nullable Instant pausedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, insertable = false, updatable = false)
    private FeedActivity activity = FeedActivity.POLLING;

    @Enumerated(EnumType.STRING)
    @Column(name = "failure_kind", insertable = false, updatable = false)
    private @Nullable FailureKind failureKind;

    @Column(name = "last_failure", insertable = false, updatable = false)
    private @Nullable String lastFailure;

    @Column(name = "last_failed_at", insertable = false, updatable = false)
    private @Nullable Instant lastFailedAt;

    @Column(name = "last_success_at", insertable = false, updatable = false)
    private @Nullable Instant lastSuccessAt;

    @Column(name = "interval_now_seconds", insertable = false, updatable = false)
    private @Nullable Integer intervalSeconds;

    @Column(name = "entries_per_day", insertable = false, updatable = false)
    private @Nullable Double entriesPerDay;

    @Column(name = "untrusted_at", insertable = false, updatable = false)
    private @Nullable Instant untrustedAt;

    @Column(name = "pushed_until", insertable = false, updatable = false)
    private @Nullable Instant pushedUntil;

    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    private @Nullable FeedNotice notice;

    @Column(name = "notice_detail", insertable = false, updatable = false)
    private @Nullable String noticeDetail;

    @Column(name = "noticed_at", insertable = false, updatable = false)
    private @Nullable Instant noticedAt;

    protected PollingColumns() {} // for Hibernate

    PollingView view() {
        return new PollingView(
                pausedAt == null ? activity : FeedActivity.PAUSED,
                failureKind,
                lastFailure,
                lastFailedAt,
                lastSuccessAt,
                intervalSeconds == null ? null : Duration.ofSeconds(intervalSeconds),
                entriesPerDay,
                untrustedAt == null,
                pushedUntil,
                notice,
                notice == null ? null : noticeDetail,
                notice == null ? null : noticedAt);
    }
}
