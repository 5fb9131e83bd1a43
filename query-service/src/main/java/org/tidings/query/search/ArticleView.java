package org.tidings.query.search;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.ArticleEnriched.Language;
import org.tidings.contracts.ArticleEnriched.Layer;
import org.tidings.contracts.Block;
import org.tidings.contracts.ChangeKind;
import org.tidings.contracts.Clocks;
import org.tidings.contracts.Provenance;
import org.tidings.contracts.Rights;
import org.tidings.contracts.Span;
import org.tidings.query.desk.ArticleMarks;
import org.tidings.query.rights.ShownText;
import org.tidings.query.store.StoredArticle;

/// An article as far as its outlet's rights let it be shown.
///
/// @param byline null when none was found, or when only metadata may be shown
/// @param text a beginning of the stored text; null when none of it may be shown
/// @param complete whether the text is all that is stored
/// @param note why it is not; null when it is
/// @param length of the stored text, in UTF-16 units
/// @param truncated the text was longer than what is stored
/// @param sentences of the text that is shown
/// @param sentenceCount of all that is stored
/// @param revision so many versions were seen; a withdrawal counts as one
/// @param blocks of the text that is shown; the last may end with it
/// @param changes against the revision before, in kind
/// @param copies null while the article belongs to no group
@Schema(name = "Article")
record ArticleView(
        UUID id,
        int revision,
        int generation,
        @Nullable String title,
        @Nullable String byline,
        @Nullable OutletView outlet,
        @Nullable URI url,
        Language language,
        Clocks clocks,
        Rights rights,
        @Schema(description = "Null when the outlet's rights let none of it be shown.")
                @Nullable String text,
        @Schema(description = "Whether the text shown is all that is stored.") boolean complete,
        @Schema(description = "Why the text is not complete; null when it is.")
                @Nullable String note,
        @Schema(description = "Of the stored text, in UTF-16 units.") int length,
        @Schema(description = "The original was longer than what is stored.") boolean truncated,
        @Schema(description = "Offsets into the text that is shown, in UTF-16 units.")
                List<Span> sentences,
        int sentenceCount,
        List<Layer> layers,
        Provenance provenance,
        @Schema(description = "How the shown text is built, as offsets into it.")
                List<Block> blocks,
        ShownPage page,
        List<ShownCredit> credits,
        @Schema(description = "What this revision changed against the one before, in kind.")
                Set<ChangeKind> changes,
        @Schema(description = "Null while the article belongs to no group.")
                @Nullable CopiesView copies,
        @Schema(description = "What the caller and the organisation have marked.")
                ArticleMarks marks) {

    static ArticleView of(StoredArticle stored, @Nullable CopiesView copies, ArticleMarks marks) {
        var enriched = stored.enriched();
        var article = enriched.article();
        var shown = ShownText.of(enriched);
        return new ArticleView(
                stored.id(),
                enriched.revision(),
                enriched.generation(),
                article.title(),
                article.rights().use() == Rights.Use.METADATA_ONLY ? null : article.byline(),
                OutletView.of(article.outlet()),
                article.provenance().url(),
                enriched.language(),
                stored.clocks(),
                article.rights(),
                shown.text(),
                shown.complete(),
                shown.note(),
                article.text().length(),
                article.truncated(),
                shown.sentences(),
                enriched.sentences().size(),
                enriched.layers(),
                article.provenance(),
                shown.cut(article.blocks()),
                ShownPage.of(article, shown),
                ShownCredit.of(article, shown),
                article.changes(),
                copies,
                marks);
    }
}
