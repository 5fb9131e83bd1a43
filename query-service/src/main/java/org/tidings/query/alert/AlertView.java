package org.tidings.query.alert;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Clocks;
import org.tidings.contracts.Rights;
import org.tidings.query.rights.ShownText;
import org.tidings.query.search.OutletView;
import org.tidings.query.store.StoredArticle;

/// An alert, with as much of the article as its outlet's rights let be shown.
///
/// @param article null when it was withdrawn
/// @param edit it matches only since a later revision
/// @param changedSince the article has a newer revision than the one that matched: the sentences of
///     the reasons are left out
@Schema(name = "Alert")
record AlertView(
        UUID id,
        Search search,
        UUID articleId,
        @Schema(description = "Null when it was withdrawn.") @Nullable Article article,
        Instant raisedAt,
        @Schema(description = "It matches only since the article was changed.") boolean edit,
        @Schema(description = "The article was withdrawn since.") boolean withdrawn,
        @Schema(description = "The article was changed since; no sentences are shown.")
                boolean changedSince,
        boolean read,
        @Schema(description = "Why: the clauses that it fulfils.") List<ReasonView> reasons) {

    @Schema(name = "AlertSearch")
    record Search(UUID id, @Schema(examples = "Ports on strike") String name) {}

    @Schema(name = "AlertArticle")
    record Article(
            @Nullable String title,
            @Nullable OutletView outlet,
            @Nullable URI url,
            int revision,
            Clocks clocks,
            Rights rights) {
        static Article of(StoredArticle stored) {
            var article = stored.enriched().article();
            return new Article(
                    article.title(),
                    OutletView.of(article.outlet()),
                    article.provenance().url(),
                    article.revision(),
                    stored.clocks(),
                    article.rights());
        }
    }

    /// @param stored as it is now; null when it was withdrawn
    static AlertView of(AlertRow row, @Nullable StoredArticle stored) {
        boolean same = stored != null && stored.enriched().revision() == row.revision();
        var shown = stored == null || !same ? null : ShownText.of(stored.enriched());
        String title = stored == null || !same ? null : stored.enriched().article().title();
        return new AlertView(
                row.id(),
                new Search(row.search(), row.searchName()),
                row.article(),
                stored == null ? null : Article.of(stored),
                row.raisedAt(),
                row.edit(),
                stored == null,
                stored != null && !same,
                row.readAt() != null,
                row.reasons().stream()
                        .map(
                                reason ->
                                        ReasonView.of(
                                                reason, title, shown == null ? null : shown.text()))
                        .toList());
    }
}
