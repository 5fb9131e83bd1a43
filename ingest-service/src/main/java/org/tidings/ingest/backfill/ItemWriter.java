package org.tidings.ingest.backfill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Adds items, thousands at a time.
@ApplicationScoped
class ItemWriter {
    private static final String INSERT =
            """
            insert into backfill_item (backfill_id, number, role, url, host, depth, modified_at,
                                       page, page_type, page_at, state, reason, finished_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, case when ? then now() end)
            on conflict do nothing
            """;

    /// Holds the row, so that two sitemaps of one backfill do not give the same numbers.
    private static final String LOCK = "select id from backfill where id = ? for update";

    private static final String LAST =
            "select coalesce(max(number), 0) from backfill_item where backfill_id = ?";

    private final DataSource database;

    ItemWriter(DataSource database) {
        this.database = database;
    }

    /// Adds items behind those that are there; addresses that are there stay as they are.
    ///
    /// @return how many found no room
    @Transactional(Transactional.TxType.MANDATORY)
    int append(UUID backfill, List<NewItem> items, int most) {
        try (Connection connection = database.getConnection()) {
            run(connection, LOCK, backfill);
            int last = run(connection, LAST, backfill);
            int room = Math.clamp(most - last, 0, items.size());
            insert(connection, backfill, last + 1, items.subList(0, room));
            return items.size() - room;
        } catch (SQLException failure) {
            throw new IllegalStateException("items could not be added", failure);
        }
    }

    /// Adds an item under its number, unless it is there.
    @Transactional(Transactional.TxType.MANDATORY)
    void put(UUID backfill, int number, NewItem item) {
        try (Connection connection = database.getConnection()) {
            insert(connection, backfill, number, List.of(item));
        } catch (SQLException failure) {
            throw new IllegalStateException("an item could not be added", failure);
        }
    }

    private static int run(Connection connection, String sql, UUID backfill) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, backfill);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return sql.equals(LAST) ? rows.getInt(1) : 0;
            }
        }
    }

    private static void insert(Connection connection, UUID backfill, int first, List<NewItem> items)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            int number = first;
            for (NewItem item : items) {
                bind(insert, backfill, number++, item);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement insert, UUID backfill, int number, NewItem item)
            throws SQLException {
        var captured = item.captured();
        boolean failed = item.failure() != null;
        insert.setObject(1, backfill);
        insert.setInt(2, number);
        insert.setString(3, item.role().name());
        insert.setString(4, item.url());
        insert.setString(5, item.host());
        insert.setInt(6, item.depth());
        insert.setTimestamp(7, timestamp(item.modifiedAt()));
        insert.setBytes(8, captured == null ? null : captured.page().toByteArray());
        insert.setString(9, captured == null ? null : captured.type());
        insert.setTimestamp(10, captured == null ? null : timestamp(captured.at()));
        insert.setString(11, (failed ? ItemState.FAILED : ItemState.WAITING).name());
        insert.setString(12, item.failure());
        insert.setBoolean(13, failed);
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }
}
