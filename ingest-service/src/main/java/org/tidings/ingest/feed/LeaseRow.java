package org.tidings.ingest.feed;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Visibility;
import org.tidings.ingest.outlet.OutletView;
import org.tidings.ingest.outlet.ScopeColumn;

/// A leased row, whose outlet is still to be looked up.
///
/// @param isShared everyone's; then it has no credentials
/// @param feed makes the leased feed once its outlet and its credentials are known
record LeaseRow(UUID id, boolean isShared, UUID outletId, ToFeed feed) {
    static final String COLUMNS =
            """
            feed.id, feed.scope, feed.url, feed.outlet_id, feed.interval_seconds, feed.etag,
            feed.last_modified, feed.failures, feed.last_polled_at, feed.last_entries,
            feed.pushed_until, feed.entries_per_day, feed.unmodified, feed.verified_at,
            feed.body_digest, feed.untrusted_at, feed.hint_seconds, feed.skip_hours,
            feed.skip_days
            """;

    @FunctionalInterface
    interface ToFeed {
        LeasedFeed of(OutletView outlet, @Nullable String authorization);
    }

    static LeaseRow read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var scope = new ScopeColumn().convertToEntityAttribute(row.getString("scope"));
        var url = URI.create(row.getString("url"));
        var interval = duration(row, "interval_seconds");
        var etag = row.getString("etag");
        var lastModified = row.getString("last_modified");
        int failures = row.getInt("failures");
        var lastPolledAt = instant(row, "last_polled_at");
        var lastEntries = row.getObject("last_entries", Integer.class);
        var pushedUntil = instant(row, "pushed_until");
        var memory = memory(row);
        return new LeaseRow(
                id,
                scope.equals(Visibility.PUBLIC),
                row.getObject("outlet_id", UUID.class),
                (outlet, authorization) ->
                        new LeasedFeed(
                                id,
                                scope,
                                url,
                                outlet,
                                interval,
                                etag,
                                lastModified,
                                failures,
                                authorization,
                                lastPolledAt,
                                lastEntries,
                                pushedUntil,
                                memory));
    }

    private static PollMemory memory(ResultSet row) throws SQLException {
        return new PollMemory(
                row.getObject("entries_per_day", Double.class),
                row.getInt("unmodified"),
                instant(row, "verified_at"),
                row.getString("body_digest"),
                instant(row, "untrusted_at"),
                duration(row, "hint_seconds"),
                new QuietTimes(row.getInt("skip_hours"), row.getInt("skip_days")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable Duration duration(ResultSet row, String column) throws SQLException {
        var seconds = row.getObject(column, Integer.class);
        return seconds == null ? null : Duration.ofSeconds(seconds);
    }
}
