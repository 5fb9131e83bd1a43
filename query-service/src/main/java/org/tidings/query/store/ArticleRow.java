package org.tidings.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.ArticleCollected;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.contracts.ArticleWithdrawn;
import org.tidings.contracts.PublicationTime;

/// How an arrival is written to the table `article`. [ArticleColumns] reads it back.
@ApplicationScoped
class ArticleRow {
    /// Counts 0 when what is stored is as new or newer.
    static final String UPSERT =
            """
            insert into article (
                id, revision, generation, organization, traceparent, tracestate,
                withdrawn_at, withdrawn_reason, title, byline, body, truncated,
                published_at, published_known, published_original, fetched_at,
                language, language_confidence, outlet, rights, provenance, sentences, layers,
                modified, blocks, page, signs, changes, indexed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                ?, ?, ?, ?, ?, clock_timestamp())
            on conflict (id) do update set
                revision = excluded.revision, generation = excluded.generation,
                organization = excluded.organization,
                traceparent = excluded.traceparent, tracestate = excluded.tracestate,
                withdrawn_at = excluded.withdrawn_at,
                withdrawn_reason = excluded.withdrawn_reason,
                title = excluded.title, byline = excluded.byline, body = excluded.body,
                truncated = excluded.truncated, published_at = excluded.published_at,
                published_known = excluded.published_known,
                published_original = excluded.published_original,
                fetched_at = excluded.fetched_at, language = excluded.language,
                language_confidence = excluded.language_confidence, outlet = excluded.outlet,
                rights = excluded.rights, provenance = excluded.provenance,
                sentences = excluded.sentences, layers = excluded.layers,
                modified = excluded.modified, blocks = excluded.blocks, page = excluded.page,
                signs = excluded.signs, changes = excluded.changes,
                indexed_at = excluded.indexed_at
            where (article.revision, article.generation)
                < (excluded.revision, excluded.generation)""";

    private final JsonColumns json;

    ArticleRow(JsonColumns json) {
        this.json = json;
    }

    void bind(PreparedStatement statement, Arrival arrival) throws SQLException {
        var row = new Binding(statement);
        row.any(arrival.id());
        row.any(arrival.revision());
        row.any(arrival.generation());
        switch (arrival) {
            case Arrival.Content(var enriched, var trace) -> {
                row.text(enriched.article().visibility().organization());
                row.text(trace.traceparent());
                row.text(trace.tracestate());
                content(row, enriched);
            }
            case Arrival.Withdrawal(var withdrawn, var trace) -> {
                row.text(withdrawn.visibility().organization());
                row.text(trace.traceparent());
                row.text(trace.tracestate());
                tombstone(row, withdrawn);
            }
        }
    }

    private void content(Binding row, ArticleEnriched enriched) throws SQLException {
        ArticleCollected article = enriched.article();
        PublicationTime published = article.clocks().published();
        row.time(null);
        row.text(null);
        row.text(article.title());
        row.text(article.byline());
        row.text(article.text());
        row.any(article.truncated());
        row.time(published.at());
        row.text(published.known().name());
        row.text(published.original());
        row.time(article.clocks().fetchedAt());
        row.text(enriched.language().tag());
        row.any(enriched.language().confidence());
        row.json(json.write(article.outlet()));
        row.json(json.write(article.rights()));
        row.json(json.write(article.provenance()));
        row.json(json.write(enriched.sentences()));
        row.json(json.write(enriched.layers()));
        row.json(json.write(article.clocks().modified()));
        row.json(json.write(article.blocks()));
        row.json(json.write(article.page()));
        row.json(json.write(article.signs()));
        row.json(json.write(article.changes()));
    }

    /// Nothing of the content stays.
    private static void tombstone(Binding row, ArticleWithdrawn withdrawn) throws SQLException {
        row.time(withdrawn.withdrawnAt());
        row.text(withdrawn.reason().name());
        row.text(null);
        row.text(null);
        row.text("");
        row.any(false);
        row.time(null);
        row.text(PublicationTime.UNKNOWN.known().name());
        row.text(null);
        row.time(null);
        row.text(ArticleEnriched.Language.UNIDENTIFIED.tag());
        row.any(ArticleEnriched.Language.UNIDENTIFIED.confidence());
        row.json(null);
        row.json(null);
        row.json(null);
        row.json("[]");
        row.json("[]");
        for (int added = 0; added < 5; added++) {
            row.json(null);
        }
    }

    /// Binds one parameter after the other.
    private static final class Binding {
        private final PreparedStatement statement;
        private int next = 1;

        Binding(PreparedStatement statement) {
            this.statement = statement;
        }

        void any(Object value) throws SQLException {
            statement.setObject(next++, value);
        }

        void text(@Nullable String value) throws SQLException {
            statement.setString(next++, value);
        }

        void time(@Nullable Instant value) throws SQLException {
            statement.setTimestamp(next++, value == null ? null : Timestamp.from(value));
        }

        void json(@Nullable String value) throws SQLException {
            statement.setObject(next++, value, Types.OTHER);
        }
    }
}
