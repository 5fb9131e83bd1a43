package org.tidings.ingest.capture;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.fetch.Exchange;
import org.tidings.ingest.fetch.FetchedDocument;

@ApplicationScoped
class CaptureRepository {
    /// Pages in memory at a time while they are exported.
    private static final int FETCH_SIZE = 8;

    private static final TypeReference<List<Exchange.Header>> HEADERS = new TypeReference<>() {};

    private final DataSource database;
    private final ObjectMapper json;

    CaptureRepository(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /// Keeps a body once. Touching the row that is there keeps it from a clean-up that has just
    /// found it without a capture.
    void insertBody(String digest, int size, byte[] packed) {
        write(
                """
                insert into capture_body (digest, size, packed) values (?, ?, ?)
                on conflict (digest) do update set size = excluded.size
                """,
                digest,
                size,
                packed);
    }

    /// Keeps nothing of an article that was erased.
    void insert(
            UUID id,
            String scope,
            PageCaptures.Origin origin,
            FetchedDocument page,
            String headers,
            String digest) {
        write(
                """
                insert into capture (id, scope, feed_id, outlet_id, article_id, url, requested_at,
                                     fetched_at, status, headers, digest)
                select ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?
                where not exists (
                    select 1 from article where id = ? and erased_at is not null)
                """,
                id,
                scope,
                origin.feed(),
                origin.outlet(),
                origin.article(),
                page.url().toString(),
                utc(page.exchange().requestedAt()),
                utc(page.at()),
                page.exchange().status(),
                headers,
                digest,
                origin.article());
    }

    /// Forgets the captures of these articles. Bodies that no capture has any more go with the
    /// next clean-up.
    void deleteOf(List<UUID> articles) {
        write(
                "delete from capture where article_id = any(?)",
                (Object) articles.toArray(UUID[]::new));
    }

    /// Forgets captures whose time is over, and bodies that no capture has any more.
    ///
    /// @return how many captures
    int deleteOld(Duration keep) {
        int old =
                write(
                        """
                        delete from capture using capture c left join outlet o on o.id = c.outlet_id
                        where capture.id = c.id
                          and c.fetched_at < now() - least(make_interval(secs => ?),
                              make_interval(days => coalesce(o.retention_days, 36500)))
                        """,
                        (double) keep.toSeconds());
        write(
                """
                delete from capture_body b
                where not exists (select 1 from capture c where c.digest = b.digest)
                """);
        return old;
    }

    /// Takes each capture of the selection, in the order of fetching, a few in memory at a time.
    void each(String scope, Selection selection, Taker taker) throws Exception {
        try (var connection = database.getConnection()) {
            boolean auto = connection.getAutoCommit();
            connection.setAutoCommit(false); // a cursor lives in a transaction
            try {
                read(connection, scope, selection, taker);
            } finally {
                connection.rollback();
                connection.setAutoCommit(auto);
            }
        }
    }

    /// What happens with each.
    @FunctionalInterface
    interface Taker {
        void take(StoredPage page) throws Exception;
    }

    private void read(Connection connection, String scope, Selection selection, Taker taker)
            throws Exception {
        try (var select =
                connection.prepareStatement(
                        """
                        select c.id, c.article_id, c.url, c.requested_at, c.fetched_at, c.status,
                               c.headers, c.digest, b.packed
                        from capture c join capture_body b on b.digest = c.digest
                        where c.scope = ?
                          and (? or c.outlet_id = ?) and (? or c.article_id = ?)
                          and c.fetched_at >= ? and c.fetched_at < ?
                        order by c.fetched_at, c.id
                        """)) {
            select.setFetchSize(FETCH_SIZE);
            select.setString(1, scope);
            select.setBoolean(2, selection.outlet() == null);
            select.setObject(3, selection.outlet(), Types.OTHER);
            select.setBoolean(4, selection.article() == null);
            select.setObject(5, selection.article(), Types.OTHER);
            select.setObject(6, from(selection.from()));
            select.setObject(7, to(selection.to()));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    taker.take(page(rows));
                }
            }
        }
    }

    private StoredPage page(ResultSet row) throws SQLException, JsonProcessingException {
        return new StoredPage(
                row.getObject("id", UUID.class),
                row.getObject("article_id", UUID.class),
                row.getString("url"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                row.getObject("fetched_at", OffsetDateTime.class).toInstant(),
                row.getInt("status"),
                json.readValue(row.getString("headers"), HEADERS),
                ByteString.of(Gzip.unpack(row.getBytes("packed"))),
                row.getString("digest"));
    }

    private static OffsetDateTime from(@Nullable Instant from) {
        return utc(from == null ? Instant.EPOCH : from);
    }

    private static OffsetDateTime to(@Nullable Instant to) {
        return utc(to == null ? Instant.parse("9999-01-01T00:00:00Z") : to);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private int write(String sql, @Nullable Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the captures: " + failure.getMessage(), failure);
        }
    }
}
