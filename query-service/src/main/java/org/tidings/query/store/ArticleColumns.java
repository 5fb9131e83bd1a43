package org.tidings.query.store;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.ArticleCollected;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.contracts.ArticleEnriched.Language;
import org.tidings.contracts.ArticleEnriched.Layer;
import org.tidings.contracts.Block;
import org.tidings.contracts.ChangeKind;
import org.tidings.contracts.Clocks;
import org.tidings.contracts.OriginSigns;
import org.tidings.contracts.Outlet;
import org.tidings.contracts.PageFacts;
import org.tidings.contracts.Provenance;
import org.tidings.contracts.PublicationTime;
import org.tidings.contracts.Rights;
import org.tidings.contracts.Span;
import org.tidings.contracts.Visibility;
import org.tidings.contracts.finding.Findings;

/// How a row of the table `article` is read. [ArticleRow] writes it.
@ApplicationScoped
class ArticleColumns {
    /// What [#read] needs, from [#TABLES].
    static final String ALL =
            """
            article.*, known_outlet.outlet as outlet_now, known_outlet.rights as rights_now,
            coalesce(known_outlet.version, 0) as outlet_version,
            array(select feed_id from article_listing
                where article_listing.article_id = article.id) as listed_by""";

    static final String TABLES =
            "(article left join known_outlet on known_outlet.id = article.outlet_id)";

    private static final TypeReference<Outlet> OUTLET = new TypeReference<>() {};
    private static final TypeReference<Rights> RIGHTS = new TypeReference<>() {};
    private static final TypeReference<Provenance> PROVENANCE = new TypeReference<>() {};
    private static final TypeReference<List<Span>> SENTENCES = new TypeReference<>() {};
    private static final TypeReference<List<Layer>> LAYERS = new TypeReference<>() {};

    private static final TypeReference<PublicationTime> TIME = new TypeReference<>() {};
    private static final TypeReference<List<Block>> BLOCKS = new TypeReference<>() {};
    private static final TypeReference<PageFacts> PAGE = new TypeReference<>() {};
    private static final TypeReference<OriginSigns> SIGNS = new TypeReference<>() {};
    private static final TypeReference<Set<ChangeKind>> CHANGES = new TypeReference<>() {};

    private final JsonColumns json;

    ArticleColumns(JsonColumns json) {
        this.json = json;
    }

    /// Without its findings, which few need.
    ///
    /// @param row of an article that was not withdrawn
    StoredArticle read(ResultSet row) throws SQLException {
        return read(row, Findings.NONE);
    }

    StoredArticle read(ResultSet row, Findings findings) throws SQLException {
        var enriched =
                new ArticleEnriched(
                        collected(row),
                        row.getInt("generation"),
                        new Language(
                                row.getString("language"), row.getDouble("language_confidence")),
                        json.require(row, "sentences", SENTENCES),
                        Objects.requireNonNull(json.readRepeated(row, "layers", LAYERS)),
                        findings);
        return new StoredArticle(
                enriched,
                time(row, "indexed_at"),
                time(row, "newest_at"),
                feeds(row),
                row.getLong("outlet_version"));
    }

    /// The feed that brought it, and those that list it too.
    private static Set<UUID> feeds(ResultSet row) throws SQLException {
        var feeds = new HashSet<UUID>();
        var first = row.getObject("feed_id", UUID.class);
        if (first != null) {
            feeds.add(first);
        }
        feeds.addAll(Arrays.asList((UUID[]) row.getArray("listed_by").getArray()));
        return feeds;
    }

    /// What is known of an outlet now outweighs what the article brought with it.
    private <T> @Nullable T latest(ResultSet row, String column, TypeReference<T> type)
            throws SQLException {
        T now = json.readRepeated(row, column + "_now", type);
        return now == null ? json.readRepeated(row, column, type) : now;
    }

    private ArticleCollected collected(ResultSet row) throws SQLException {
        return new ArticleCollected(
                row.getObject("id", UUID.class),
                row.getInt("revision"),
                visibility(row.getString("organization")),
                latest(row, "outlet", OUTLET),
                row.getString("title"),
                row.getString("byline"),
                row.getString("body"),
                row.getBoolean("truncated"),
                new Clocks(
                        published(row),
                        time(row, "fetched_at"),
                        null,
                        Objects.requireNonNullElse(
                                json.read(row, "modified", TIME), PublicationTime.UNKNOWN)),
                Objects.requireNonNull(latest(row, "rights", RIGHTS)),
                json.require(row, "provenance", PROVENANCE),
                Objects.requireNonNullElse(json.read(row, "blocks", BLOCKS), List.of()),
                Objects.requireNonNullElse(json.read(row, "page", PAGE), PageFacts.NONE),
                Objects.requireNonNullElse(json.read(row, "signs", SIGNS), OriginSigns.NONE),
                Objects.requireNonNullElse(json.read(row, "changes", CHANGES), Set.of()));
    }

    private static Visibility visibility(@Nullable String organization) {
        return organization == null ? Visibility.PUBLIC : Visibility.of(organization);
    }

    private static PublicationTime published(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("published_at");
        return new PublicationTime(
                at == null ? null : at.toInstant(),
                PublicationTime.Known.valueOf(row.getString("published_known")),
                row.getString("published_original"));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
