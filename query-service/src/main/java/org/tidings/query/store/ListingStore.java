package org.tidings.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.tidings.contracts.ArticleListed;

/// Writes down which further feeds list an article.
@ApplicationScoped
class ListingStore {
    private static final String INSERT =
            """
            insert into article_listing (article_id, feed_id, listed_at) values (?, ?, ?)
            on conflict do nothing""";
    private static final String IS_STORED = "select 1 from article where id = ?";

    private final DataSource database;

    ListingStore(DataSource database) {
        this.database = database;
    }

    /// @return whether an article that is stored changed by it
    @Transactional
    boolean keep(ArticleListed listed) {
        try (var connection = database.getConnection()) {
            return insert(connection, listed) && numbered(connection, listed.articleId());
        } catch (SQLException failure) {
            throw NeverStorable.of(failure);
        }
    }

    private static boolean insert(Connection connection, ArticleListed listed) throws SQLException {
        try (var statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, listed.articleId());
            statement.setObject(2, listed.feedId());
            statement.setTimestamp(3, Timestamp.from(listed.listedAt()));
            return statement.executeUpdate() == 1;
        }
    }

    /// Looked for in turn: an article that is being stored at this moment is seen here, or it will
    /// see the listing.
    private static boolean numbered(Connection connection, UUID article) throws SQLException {
        ChangeNumbers.inTurn(connection);
        try (var statement = connection.prepareStatement(IS_STORED)) {
            statement.setObject(1, article);
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    return false;
                }
            }
        }
        ChangeNumbers.give(connection, List.of(article));
        return true;
    }
}
