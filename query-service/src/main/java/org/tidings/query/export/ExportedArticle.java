package org.tidings.query.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Outlet;
import org.tidings.contracts.Rights;
import org.tidings.query.rights.ShownText;
import org.tidings.query.store.StoredArticle;

/// An article as it leaves, as far as its outlet's rights let it be shown.
///
/// @param domain null when the outlet has none, or there is no outlet; so are `country` and `type`
/// @param published null when it is unknown
/// @param text a beginning of the stored text; null when none of it may be shown
/// @param complete whether that is all
/// @param note why it is not all; null when it is
/// @param marks null when they are not wanted
record ExportedArticle(
        UUID id,
        int revision,
        @Nullable URI url,
        @Nullable String title,
        @Nullable String byline,
        @Nullable String outlet,
        @Nullable String domain,
        @Nullable String country,
        @Nullable String type,
        String language,
        @Nullable Instant published,
        Instant fetched,
        String rights,
        @Nullable String text,
        boolean complete,
        @Nullable String note,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ExportedMarks marks) {
    static ExportedArticle of(StoredArticle stored, @Nullable ExportedMarks marks) {
        var enriched = stored.enriched();
        var article = enriched.article();
        var rights = article.rights().use();
        var outlet = article.outlet();
        var shown = ShownText.of(enriched);
        return new ExportedArticle(
                stored.id(),
                enriched.revision(),
                article.provenance().url(),
                article.title(),
                rights == Rights.Use.METADATA_ONLY ? null : article.byline(),
                outlet == null ? null : outlet.name(),
                outlet == null ? null : outlet.domain(),
                outlet == null ? null : outlet.country(),
                outlet == null ? null : type(outlet),
                enriched.language().tag(),
                article.clocks().published().at(),
                article.clocks().fetchedAt(),
                rights.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                shown.text(),
                shown.complete(),
                shown.note(),
                marks);
    }

    private static String type(Outlet outlet) {
        return outlet.kind().name().toLowerCase(Locale.ROOT);
    }
}
