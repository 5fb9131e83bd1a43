package org.tidings.query.search;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.ArticleEnriched.Language;
import org.tidings.contracts.Clocks;
import org.tidings.contracts.Rights;
import org.tidings.contracts.Span;
import org.tidings.query.desk.ArticleMarks;
import org.tidings.query.language.ParsedQuery.Hint;

/// One page of what a query found.
///
/// @param total of all pages, exactly
/// @param next the cursor of the following page; null on the last
@Schema(name = "SearchAnswer")
public record SearchAnswer(
        @Schema(
                        description =
                                "How many articles were found on all pages, exactly; each copy"
                                        + " counts.")
                long total,
        List<Hit> hits,
        @Schema(description = "The cursor of the following page; null on the last.")
                @Nullable String next,
        @Schema(description = "What may have been meant otherwise.") List<Hint> hints,
        @Schema(description = "Only what is followed was searched, and nothing is followed yet.")
                boolean followsNothing) {

    /// @param title null when the article has none
    /// @param outlet null for a text that came without one
    /// @param url the page as first seen; null for a text that was given
    /// @param excerpt null when the outlet's rights let none of the text be shown
    /// @param score null when the order is not relevance
    /// @param copies null when each copy stands for itself
    @Schema(name = "SearchHit")
    public record Hit(
            UUID id,
            @Nullable String title,
            @Schema(description = "What the query found in the title, as offsets into it.")
                    List<Span> titleHighlights,
            @Nullable OutletView outlet,
            @Nullable URI url,
            Language language,
            Clocks clocks,
            @Schema(description = "Null when the outlet's rights let none of the text be shown.")
                    @Nullable Excerpt excerpt,
            Rights rights,
            @Nullable Float score,
            @Schema(
                            description =
                                    "How many further articles with the same text the query finds;"
                                            + " null unless grouped.")
                    @Nullable Integer copies,
            @Schema(description = "What the caller and the organisation have marked.")
                    ArticleMarks marks) {}
}
