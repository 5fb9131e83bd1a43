package org.tidings.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/// Articles with what was found in them, as their viewer may see them ([ArticleRepository]).
@ApplicationScoped
public class FindingsRepository {
    /// Both of one moment: a text never comes with the findings of another revision.
    private static final String BY_ID =
            """
            select %s, article_findings.findings
            from %s left join article_findings on article_findings.article_id = article.id
            where %s and article.id = any(?)"""
                    .formatted(
                            ArticleColumns.ALL, ArticleColumns.TABLES, ArticleRepository.VISIBLE);

    private final DataSource database;
    private final ArticleColumns columns;
    private final FindingsRow findings;

    FindingsRepository(DataSource database, ArticleColumns columns, FindingsRow findings) {
        this.database = database;
        this.columns = columns;
        this.findings = findings;
    }

    /// @return its message whole; [org.tidings.contracts.finding.Findings#NONE] where it was read
    ///     before findings were kept
    public Optional<StoredArticle> find(Viewer viewer, UUID id) {
        return find(viewer, List.of(id)).stream().findFirst();
    }

    /// @return in no particular order; those that are not visible are missing
    public List<StoredArticle> find(Viewer viewer, Collection<UUID> ids) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(BY_ID)) {
            statement.setString(1, viewer.organization());
            statement.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
            var articles = new ArrayList<StoredArticle>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    articles.add(columns.read(row, findings.read(row)));
                }
            }
            return articles;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
