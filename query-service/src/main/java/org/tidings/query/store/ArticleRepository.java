package org.tidings.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Articles as their viewer may see them: another organisation's are as if they were not there,
/// so that ids cannot be probed. Withdrawn ones are gone.
@ApplicationScoped
public class ArticleRepository {
    static final String VISIBLE =
            "withdrawn_at is null and (organization is null or organization = ?)";
    private static final String BY_ID =
            "select "
                    + ArticleColumns.ALL
                    + " from "
                    + ArticleColumns.TABLES
                    + " where "
                    + VISIBLE
                    + " and article.id = any(?)";
    private static final String NEWEST =
            "select "
                    + ArticleColumns.ALL
                    + " from "
                    + ArticleColumns.TABLES
                    + " where "
                    + VISIBLE
                    + " and (newest_at <= ? and (newest_at < ? or article.id > ?))"
                    + " order by newest_at desc, article.id limit ?";

    private static final String NEWEST_OF =
            NEWEST.replace(" order by", " and " + FollowedSql.OUTLET + " = ? order by");

    private static final String VISIBLE_OF =
            "select id from article where " + VISIBLE + " and id = any(?)";

    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T23:59:59Z");
    private static final UUID FIRST_ID = new UUID(0, 0);

    private final DataSource database;
    private final ArticleColumns columns;

    ArticleRepository(DataSource database, ArticleColumns columns) {
        this.database = database;
        this.columns = columns;
    }

    /// A place in the list of the newest.
    ///
    /// @param id parts articles of the same time
    public record Place(Instant newestAt, UUID id) {}

    public Optional<StoredArticle> find(Viewer viewer, UUID id) {
        return find(viewer, Set.of(id)).stream().findFirst();
    }

    /// @return in no particular order; those that are not visible are missing
    public List<StoredArticle> find(Viewer viewer, Collection<UUID> ids) {
        return query(
                BY_ID,
                statement -> {
                    statement.setString(1, viewer.organization());
                    var array = statement.getConnection().createArrayOf("uuid", ids.toArray());
                    statement.setArray(2, array);
                });
    }

    /// Which of the articles the viewer may see.
    public Set<UUID> visible(Viewer viewer, Collection<UUID> ids) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(VISIBLE_OF)) {
            statement.setString(1, viewer.organization());
            statement.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
            var visible = new HashSet<UUID>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    visible.add(row.getObject(1, UUID.class));
                }
            }
            return visible;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// All that the viewer may see, newest first.
    ///
    /// @param after where the page before ended; null for the first page
    public List<StoredArticle> newest(Viewer viewer, @Nullable Place after, int limit) {
        var from = after == null ? new Place(END_OF_TIME, FIRST_ID) : after;
        return query(
                NEWEST,
                statement -> {
                    statement.setString(1, viewer.organization());
                    statement.setTimestamp(2, Timestamp.from(from.newestAt()));
                    statement.setTimestamp(3, Timestamp.from(from.newestAt()));
                    statement.setObject(4, from.id());
                    statement.setInt(5, limit);
                });
    }

    /// All of one outlet that the viewer may see, newest first.
    ///
    /// @param outlet its domain, its name where it has none, `-` for what has no outlet
    /// @param after where the page before ended; null for the first page
    public List<StoredArticle> newestOf(
            Viewer viewer, String outlet, @Nullable Place after, int limit) {
        var from = after == null ? new Place(END_OF_TIME, FIRST_ID) : after;
        return query(
                NEWEST_OF,
                statement -> {
                    statement.setString(1, viewer.organization());
                    statement.setTimestamp(2, Timestamp.from(from.newestAt()));
                    statement.setTimestamp(3, Timestamp.from(from.newestAt()));
                    statement.setObject(4, from.id());
                    statement.setString(5, outlet);
                    statement.setInt(6, limit);
                });
    }

    /// The newest of what the viewer's organisation follows, and of its own.
    ///
    /// @param outlet as for [#newestOf]; null: of all outlets
    /// @param after where the page before ended; null for the first page
    public List<StoredArticle> newestFollowed(
            Viewer viewer,
            Followed followed,
            @Nullable String outlet,
            @Nullable Place after,
            int limit) {
        var from = after == null ? new Place(END_OF_TIME, FIRST_ID) : after;
        return query(
                FollowedSql.NEWEST,
                statement -> {
                    var connection = statement.getConnection();
                    statement.setString(1, viewer.organization());
                    statement.setTimestamp(2, Timestamp.from(from.newestAt()));
                    statement.setObject(3, from.id());
                    statement.setInt(4, limit);
                    statement.setArray(
                            5, connection.createArrayOf("uuid", followed.outlets().toArray()));
                    statement.setArray(
                            6, connection.createArrayOf("uuid", followed.feeds().toArray()));
                    statement.setString(7, outlet);
                });
    }

    @FunctionalInterface
    private interface Binder {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private List<StoredArticle> query(String sql, Binder binder) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            binder.bind(statement);
            var articles = new ArrayList<StoredArticle>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    articles.add(columns.read(row));
                }
            }
            return articles;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
