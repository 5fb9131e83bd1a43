package org.tidings.query.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// Numbers changes of articles.
///
/// The numbers come from one row, updated last in the transaction. Its lock is held until the
/// commit, so a transaction gets its numbers only after every transaction with lower ones has
/// committed: whoever reads number n can already read all below it, which a PostgreSQL sequence
/// would not give. A transaction that is rolled back gives its numbers back, so there are no
/// gaps.
final class ChangeNumbers {
    private static final String TAKE = "update change_counter set last = last + ? returning last";
    private static final String NUMBER =
            """
            insert into article_change (article_id, number) values (?, ?)
            on conflict (article_id) do update set number = excluded.number""";

    private ChangeNumbers() {}

    /// Waits for every writer that is to be numbered before: what they wrote can be read then.
    static void inTurn(Connection connection) throws SQLException {
        take(connection, 0);
    }

    /// Moves the articles to the end of the sequence, in the given order.
    static void give(Connection connection, List<UUID> changed) throws SQLException {
        if (changed.isEmpty()) {
            return;
        }
        long number = take(connection, changed.size()) - changed.size() + 1;
        try (var statement = connection.prepareStatement(NUMBER)) {
            for (UUID id : changed) {
                statement.setObject(1, id);
                statement.setLong(2, number++);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /// @return the last of as many numbers
    private static long take(Connection connection, int count) throws SQLException {
        try (var statement = connection.prepareStatement(TAKE)) {
            statement.setInt(1, count);
            try (var result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }
}
