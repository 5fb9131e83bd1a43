package org.tidings.ingest.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.fetch.FailureKind;

/// What the poller, the collector and the profiles left in the tables.
@ApplicationScoped
class HealthRepository {
    private static final String FACTS =
            """
            select f.id, case when f.paused_at is null then f.activity else 'PAUSED' end,
                f.last_polled_at, f.last_success_at, f.next_poll_at, f.interval_now_seconds,
                f.failures, f.failure_kind, f.last_failure, f.last_entries, f.last_skipped,
                f.last_skip_reason, s.changed_at, s.previous_format, s.format,
                s.previous_language, s.language
            from feed f left join feed_shape s on s.feed_id = f.id
            where f.id = any (?) and f.removed_at is null
            """;

    private static final String HOURS =
            "select feed_id, hour, articles from feed_hour where feed_id = any (?) and hour >= ?";

    private static final String LAST =
            """
            select f.id, h.hour from unnest(?) as f (id), lateral (
                select hour from feed_hour where feed_id = f.id order by hour desc limit 1) h
            """;

    private static final String PROFILES =
            """
            select feed_id, expected, dispersion, hours from feed_profile where feed_id = any (?)
            """;

    private final DataSource database;
    private final HealthConfig config;

    HealthRepository(DataSource database, HealthConfig config) {
        this.database = database;
        this.config = config;
    }

    /// Those of the feeds that there are.
    List<HealthFacts> facts(Collection<UUID> feeds, Instant now) {
        List<HealthFacts> facts = new ArrayList<>();
        read(FACTS, feeds, null, row -> facts.add(facts(row, now)));
        return facts;
    }

    private HealthFacts facts(ResultSet row, Instant now) throws SQLException {
        String failure = row.getString(8);
        int seconds = row.getInt(6);
        return new HealthFacts(
                row.getObject(1, UUID.class),
                row.getString(2),
                moment(row, 3),
                moment(row, 4),
                row.getTimestamp(5).toInstant(),
                seconds == 0 ? null : Duration.ofSeconds(seconds),
                row.getInt(7),
                failure == null ? null : FailureKind.valueOf(failure),
                row.getString(9),
                row.getObject(10, Integer.class),
                row.getObject(11, Integer.class),
                row.getString(12),
                change(row, now));
    }

    private @Nullable String change(ResultSet row, Instant now) throws SQLException {
        Instant at = moment(row, 13);
        if (at == null || at.isBefore(now.minus(config.changeShown()))) {
            return null;
        }
        return FeedShapes.inWords(
                row.getString(14), row.getString(15), row.getString(16), row.getString(17));
    }

    /// Articles by feed and hour; hours without any are missing.
    Map<UUID, Map<Instant, Integer>> hours(Collection<UUID> feeds, Instant since) {
        Map<UUID, Map<Instant, Integer>> hours = new HashMap<>();
        read(
                HOURS,
                feeds,
                since,
                row ->
                        hours.computeIfAbsent(row.getObject(1, UUID.class), _ -> new HashMap<>())
                                .put(row.getTimestamp(2).toInstant(), row.getInt(3)));
        return hours;
    }

    /// The start of the last hour in which a feed gave an article.
    Map<UUID, Instant> lastHours(Collection<UUID> feeds) {
        Map<UUID, Instant> last = new HashMap<>();
        read(
                LAST,
                feeds,
                null,
                row -> last.put(row.getObject(1, UUID.class), row.getTimestamp(2).toInstant()));
        return last;
    }

    Map<UUID, Profile> profiles(Collection<UUID> feeds) {
        Map<UUID, Profile> profiles = new HashMap<>();
        read(
                PROFILES,
                feeds,
                null,
                row ->
                        profiles.put(
                                row.getObject(1, UUID.class),
                                new Profile(
                                        doubles(row.getArray(2)),
                                        row.getDouble(3),
                                        row.getInt(4))));
        return profiles;
    }

    private static List<Double> doubles(Array column) throws SQLException {
        return Arrays.stream((Object[]) column.getArray()).map(Double.class::cast).toList();
    }

    private static @Nullable Instant moment(ResultSet row, int column) throws SQLException {
        Timestamp stamp = row.getTimestamp(column);
        return stamp == null ? null : stamp.toInstant();
    }

    private interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    private void read(String sql, Collection<UUID> feeds, @Nullable Instant since, Reader reader) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("uuid", feeds.toArray()));
            if (since != null) {
                select.setTimestamp(2, Timestamp.from(since));
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the health of feeds could not be read", failure);
        }
    }
}
