package org.tidings.query.finding;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.contracts.ArticleEnriched.Language;
import org.tidings.contracts.ArticleEnriched.Layer;
import org.tidings.contracts.Rights;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Findings;
import org.tidings.query.rights.ShownText;
import org.tidings.query.store.StoredArticle;

/// What was found in an article, as far as its outlet's rights let it be shown.
///
/// @param sentences of the text that is shown
/// @param complete whether all that was found is shown, and anything was looked for
/// @param note why not; null when it is
@Schema(name = "ArticleFindings")
record FindingsView(
        UUID articleId,
        int revision,
        @Schema(description = "Goes up when newer models read the same text again.") int generation,
        Language language,
        @Schema(description = "Offsets into the text that is shown, in UTF-16 units.")
                List<Span> sentences,
        @Schema(description = "What was done, by which version, what was left out and why.")
                List<Layer> layers,
        @Schema(description = "All spans lie in the text that is shown; the vector is left out.")
                Findings findings,
        @Schema(description = "What was found and is not shown.") FindingCounts withheld,
        @Schema(description = "Whether all that was found is shown, and anything was looked for.")
                boolean complete,
        @Schema(description = "Why it is not complete; null when it is.") @Nullable String note) {
    /// What was read of an article before findings were.
    private static final Set<String> FIRST_LAYERS = Set.of("language", "sentence");

    static FindingsView of(StoredArticle stored) {
        var enriched = stored.enriched();
        var shown = ShownText.of(enriched);
        var findings = findings(enriched, shown);
        var withheld = FindingCounts.of(enriched.findings()).minus(FindingCounts.of(findings));
        boolean read = isRead(enriched);
        return new FindingsView(
                stored.id(),
                enriched.revision(),
                enriched.generation(),
                enriched.language(),
                shown.sentences(),
                enriched.layers(),
                findings,
                withheld,
                read && shown.complete(),
                read ? note(shown) : "This article was not read for findings yet.");
    }

    private static Findings findings(ArticleEnriched enriched, ShownText shown) {
        var all = enriched.findings();
        if (enriched.article().rights().use() == Rights.Use.METADATA_ONLY) {
            return Findings.NONE;
        }
        return shown.complete() || shown.text() == null
                ? ShownFindings.whole(all)
                : ShownFindings.within(shown.text(), all);
    }

    private static boolean isRead(ArticleEnriched enriched) {
        return enriched.layers().stream().anyMatch(layer -> !FIRST_LAYERS.contains(layer.name()));
    }

    private static @Nullable String note(ShownText shown) {
        return shown.note() == null
                ? null
                : shown.note() + " What was found beyond is counted, and not shown.";
    }
}
