package org.tidings.query.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.query.delivery.AlertContent.Reason;
import org.tidings.query.rights.ShownText;
import org.tidings.query.store.ArticleRepository;
import org.tidings.query.store.Sql;
import org.tidings.query.store.StoredArticle;
import org.tidings.query.store.Viewer;

/// Makes of an alert what is told of it now. A withdrawn article's alerts are not told at all.
@ApplicationScoped
class AlertContents {
    private static final int LONGEST_EXCERPT = 400;
    private static final String READ =
            """
            select alert.*, saved_search.name from alert
            join saved_search on saved_search.id = alert.search_id
            where alert.id = ? and alert.organization = ?
                and (saved_search.shared or saved_search.owner = ?)""";

    private final Sql sql;
    private final ArticleRepository articles;
    private final ObjectMapper json;
    private final URI client;

    AlertContents(Sql sql, ArticleRepository articles, ObjectMapper json, DeliveryConfig config) {
        this.sql = sql;
        this.articles = articles;
        this.json = json;
        this.client = config.client();
    }

    private record Alert(
            UUID id,
            UUID search,
            String name,
            UUID article,
            int revision,
            boolean edit,
            String reasons,
            Instant raisedAt) {}

    /// @param person who receives it, or who had it sent to a program
    /// @return empty when its search or its article is gone, or no longer the person's to see
    Optional<AlertContent> of(Delivery delivery, String person) {
        return sql.first(
                        READ,
                        row ->
                                new Alert(
                                        row.getObject("id", UUID.class),
                                        row.getObject("search_id", UUID.class),
                                        row.getString("name"),
                                        row.getObject("article_id", UUID.class),
                                        row.getInt("revision"),
                                        row.getBoolean("edit"),
                                        row.getString("reasons"),
                                        Objects.requireNonNull(Sql.time(row, "raised_at"))),
                        delivery.alert(),
                        delivery.organization(),
                        person)
                .flatMap(
                        alert ->
                                articles.find(new Viewer(delivery.organization()), alert.article())
                                        .map(stored -> content(alert, stored)));
    }

    private AlertContent content(Alert alert, StoredArticle stored) {
        var article = stored.enriched().article();
        var outlet = article.outlet();
        String shown = ShownText.of(stored.enriched()).text();
        boolean same = stored.enriched().revision() == alert.revision();
        return new AlertContent(
                alert.id(),
                alert.search(),
                alert.name(),
                alert.article(),
                alert.revision(),
                article.title(),
                outlet == null ? null : outlet.name(),
                outlet != null && outlet.demonstration(),
                article.provenance().url(),
                client.resolve("/articles/" + alert.article()),
                stored.clocks().published().at(),
                stored.clocks().fetchedAt(),
                excerpt(shown),
                alert.raisedAt(),
                alert.edit(),
                reasons(alert.reasons(), same ? shown : null));
    }

    private static @Nullable String excerpt(@Nullable String shown) {
        if (shown == null || shown.length() <= LONGEST_EXCERPT) {
            return shown;
        }
        int space = shown.lastIndexOf(' ', LONGEST_EXCERPT);
        return shown.substring(0, space > 0 ? space : LONGEST_EXCERPT) + " …";
    }

    /// @param shown of the text that the spans count in; null where that is another text by now
    private List<Reason> reasons(String written, @Nullable String shown) {
        var reasons = new ArrayList<Reason>();
        for (JsonNode reason : read(written)) {
            reasons.add(
                    new Reason(
                            reason.path("clause").asText(),
                            sentence(reason.path("sentence"), shown),
                            reason.path("isNew").asBoolean()));
        }
        return reasons;
    }

    private static @Nullable String sentence(JsonNode span, @Nullable String shown) {
        if (shown == null) {
            return null;
        }
        int start = span.path("start").asInt();
        int end = span.path("end").asInt();
        boolean within = end > start && start >= 0 && end <= shown.length();
        return within ? shown.substring(start, end).strip() : null;
    }

    private JsonNode read(String written) {
        try {
            return json.readTree(written);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("the reasons of an alert cannot be read", unreadable);
        }
    }
}
