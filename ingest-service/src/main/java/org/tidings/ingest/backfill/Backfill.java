package org.tidings.ingest.backfill;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Visibility;
import org.tidings.ingest.outlet.ScopeColumn;

/// What somebody asked to have collected of history, and how far it is.
@Entity
class Backfill {
    @Id private UUID id;

    @Column(nullable = false)
    @Convert(converter = ScopeColumn.class)
    private Visibility scope;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private BackfillKind kind;

    @Column(nullable = false)
    private String description;

    @Column(name = "from_day")
    private @Nullable LocalDate from;

    @Column(name = "to_day")
    private @Nullable LocalDate to;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private BackfillState state;

    @Column private @Nullable String reason;

    @Column(name = "created_by", nullable = false)
    private String createdBy;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "active_at", nullable = false)
    private Instant activeAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    protected Backfill() {} // for Hibernate

    /// One that starts now.
    ///
    /// @param range of days, for a sitemap
    Backfill(
            Visibility scope,
            BackfillKind kind,
            String description,
            DayRange range,
            BackfillState state,
            String person) {
        this.id = UUID.randomUUID();
        this.scope = scope;
        this.kind = kind;
        this.description = description;
        this.from = range.from();
        this.to = range.to();
        this.state = state;
        this.createdBy = person;
        this.createdAt = Instant.now();
        this.activeAt = createdAt;
    }

    UUID id() {
        return id;
    }

    Visibility scope() {
        return scope;
    }

    String description() {
        return description;
    }

    String createdBy() {
        return createdBy;
    }

    DayRange range() {
        return new DayRange(from, to);
    }

    BackfillState state() {
        return state;
    }

    /// When it was started or last resumed.
    Instant activeAt() {
        return activeAt;
    }

    void pause() {
        state = BackfillState.PAUSED;
    }

    void resume() {
        state = BackfillState.RUNNING;
        activeAt = Instant.now();
    }

    void cancel() {
        state = BackfillState.CANCELLED;
        finishedAt = Instant.now();
    }

    void fail(String why) {
        state = BackfillState.FAILED;
        reason = why;
        finishedAt = Instant.now();
    }

    BackfillView view(BackfillView.Progress progress, List<BackfillView.Item> failures) {
        return new BackfillView(
                id,
                kind,
                description,
                state,
                reason,
                createdAt,
                createdBy,
                finishedAt,
                progress,
                failures);
    }
}
