package org.tidings.localstack.bench.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.tidings.localstack.StackException;
import org.tidings.localstack.bench.corpus.Corpus;
import org.tidings.localstack.bench.corpus.CorpusArticle;
import org.tidings.localstack.stack.Services.Database;

/// Puts a corpus into query-service's database by COPY. Numbers of changes are given at the end, in
/// one transaction: only then does the service see that there is something to index.
final class Loader {
    private static final int BATCH = 500;

    private final Database database;
    private final CorpusRows rows;

    /// @param database in which the service has made its tables
    Loader(Database database, CorpusRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /// @param passing sees each article too
    /// @return how many there are
    int load(Corpus corpus, Consumer<CorpusArticle> passing) throws IOException {
        try (var connection =
                DriverManager.getConnection(
                        database.jdbcUrl(), database.user(), database.password())) {
            connection.setAutoCommit(false);
            execute(
                    connection,
                    "create unlogged table bench_order (number bigint, article_id uuid)");
            var batches = new Batches(connection);
            corpus.forEach(
                    article -> {
                        passing.accept(article);
                        batches.add(article);
                    });
            batches.flush();
            connection.commit();
            connection.setAutoCommit(true);
            execute(connection, "analyze");
            return batches.number;
        } catch (SQLException failure) {
            throw new StackException("the articles were not stored: " + failure, failure);
        }
    }

    /// Tells the service of all of them.
    void announce() {
        try (var connection =
                DriverManager.getConnection(
                        database.jdbcUrl(), database.user(), database.password())) {
            connection.setAutoCommit(false);
            execute(
                    connection,
                    """
                    insert into article_change (article_id, number)
                    select article_id, number from bench_order order by number""");
            execute(
                    connection,
                    "update change_counter set last = (select count(*) from bench_order)");
            execute(connection, "drop table bench_order");
            connection.commit();
        } catch (SQLException failure) {
            throw new StackException("the changes were not numbered: " + failure, failure);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private final class Batches {
        private final Connection connection;
        private final StringBuilder articles = new StringBuilder();
        private final StringBuilder findings = new StringBuilder();
        private final StringBuilder order = new StringBuilder();
        private int number;

        Batches(Connection connection) {
            this.connection = connection;
        }

        void add(CorpusArticle article) {
            var row = rows.of(article, ++number);
            articles.append(row.article());
            findings.append(row.findings());
            order.append(row.order());
            if (number % BATCH == 0) {
                flush();
            }
        }

        void flush() {
            copy(CorpusRows.ARTICLE, articles);
            copy(CorpusRows.FINDINGS, findings);
            copy(CorpusRows.ORDER, order);
        }

        private void copy(String sql, StringBuilder text) {
            try {
                var copying = connection.unwrap(PGConnection.class).getCopyAPI();
                copying.copyIn(sql, new ByteArrayInputStream(text.toString().getBytes(UTF_8)));
                text.setLength(0);
            } catch (SQLException failure) {
                throw new StackException("an article was not stored: " + failure, failure);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }
}
