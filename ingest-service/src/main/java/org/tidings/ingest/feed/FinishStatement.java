package org.tidings.ingest.feed;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The one statement that a poll costs.
final class FinishStatement {
    /// Told of by what no longer holds once the feed was read.
    private static final Set<FeedNotice> OVER_WITH_SUCCESS =
            EnumSet.of(FeedNotice.GONE, FeedNotice.DISALLOWED);

    /// And by what no longer holds once all its entries were looked at.
    private static final Set<FeedNotice> OVER_WITH_READING =
            EnumSet.of(FeedNotice.GONE, FeedNotice.DISALLOWED, FeedNotice.PAGES_LOCKED);

    static final String SQL =
            """
            update feed set
                lease_owner = null, lease_until = null, pinged = false,
                last_polled_at = now(), last_outcome = ?, last_reason = ?,
                failures = case when ? then failures + 1 else 0 end,
                last_success_at = case when ? then last_success_at else now() end,
                failure_kind = coalesce(?, failure_kind),
                last_failure = coalesce(?, last_failure),
                last_failed_at = case when ? then now() else last_failed_at end,
                activity = ?,
                next_poll_at = case when pinged then now()
                    else now() + make_interval(secs => ?) end,
                interval_now_seconds = ?,
                notice = case when ? then ?
                    when ? and notice = any(?) then null else notice end,
                notice_detail = case when ? then ? else notice_detail end,
                noticed_at = case when ? then now() else noticed_at end,
                entries_per_day = ?, unmodified = ?, verified_at = ?, body_digest = ?,
                untrusted_at = ?, hint_seconds = ?, skip_hours = ?, skip_days = ?,
                etag = case when ? then ? else etag end,
                last_modified = case when ? then ? else last_modified end,
                last_entries = coalesce(?, last_entries),
                last_skipped = coalesce(?, last_skipped),
                last_skip_reason = case when ? then ? else last_skip_reason end
            where id = ? and lease_owner = ?
            """;

    private final PreparedStatement statement;
    private int next = 1;

    private FinishStatement(PreparedStatement statement) {
        this.statement = statement;
    }

    static void bind(PreparedStatement statement, String owner, FinishedPoll poll)
            throws SQLException {
        var binding = new FinishStatement(statement);
        PollReport report = poll.report();
        binding.outcome(report);
        binding.notice(report);
        binding.memory(report.memory());
        binding.reading(report);
        statement.setObject(binding.next++, poll.feed());
        binding.text(owner);
    }

    private void outcome(PollReport report) throws SQLException {
        var failure = report.failure();
        boolean failed = failure != null;
        String reason = failure == null ? null : failure.reason();
        text(report.state().name());
        text(reason);
        flag(failed);
        flag(failed);
        text(failure == null ? null : failure.kind().name());
        text(reason);
        flag(failed);
        text(report.schedule().activity().name());
        statement.setDouble(next++, LeaseRepository.seconds(report.schedule().pause()));
        seconds(report.schedule().interval());
    }

    private void notice(PollReport report) throws SQLException {
        var notice = report.notice();
        boolean noticed = notice != null;
        flag(noticed);
        text(notice == null ? null : notice.kind().name());
        flag(report.failure() == null);
        statement.setArray(
                next++,
                statement
                        .getConnection()
                        .createArrayOf(
                                "text",
                                (report.reading() == null ? OVER_WITH_SUCCESS : OVER_WITH_READING)
                                        .stream().map(FeedNotice::name).toArray()));
        flag(noticed);
        text(notice == null ? null : notice.detail());
        flag(noticed);
    }

    private void memory(PollMemory memory) throws SQLException {
        statement.setObject(next++, memory.entriesPerDay(), Types.DOUBLE);
        statement.setInt(next++, memory.unmodified());
        instant(memory.verifiedAt());
        text(memory.digest());
        instant(memory.untrustedAt());
        seconds(memory.hint());
        statement.setInt(next++, memory.quiet().hours());
        statement.setInt(next++, memory.quiet().days());
    }

    private void reading(PollReport report) throws SQLException {
        var validators = report.validators();
        flag(validators != null);
        text(validators == null ? null : validators.etag());
        flag(validators != null);
        text(validators == null ? null : validators.lastModified());
        var reading = report.reading();
        number(reading == null ? null : reading.entries());
        number(reading == null ? null : reading.skipped());
        flag(reading != null);
        text(reading == null ? null : reading.skipReason());
    }

    /// PostgreSQL's texts hold everything but NUL, which what others wrote may hold.
    private void text(@Nullable String value) throws SQLException {
        String storable = value == null ? null : value.replace('\0', ' ');
        statement.setObject(next++, storable, Types.VARCHAR);
    }

    private void flag(boolean value) throws SQLException {
        statement.setBoolean(next++, value);
    }

    private void number(@Nullable Integer value) throws SQLException {
        statement.setObject(next++, value, Types.INTEGER);
    }

    private void seconds(@Nullable Duration value) throws SQLException {
        number(value == null ? null : Math.toIntExact(value.toSeconds()));
    }

    private void instant(@Nullable Instant value) throws SQLException {
        statement.setObject(
                next++,
                value == null ? null : value.atOffset(ZoneOffset.UTC),
                Types.TIMESTAMP_WITH_TIMEZONE);
    }
}
