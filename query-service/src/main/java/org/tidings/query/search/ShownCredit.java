package org.tidings.query.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.ArticleCollected;
import org.tidings.contracts.OriginSigns.Credit;
import org.tidings.contracts.Rights;
import org.tidings.contracts.Span;
import org.tidings.query.rights.ShownText;

/// Whom an article credits. The line itself is shown where it lies in the text that is shown, or
/// beside the text.
@Schema(name = "Credit")
record ShownCredit(
        @Schema(description = "The credited body, by its usual name.", examples = "Reuters")
                String source,
        @Schema(description = "As printed; null where the rights do not let it be shown.")
                @Nullable String printed,
        @Schema(description = "In the text that is shown; null when it stands elsewhere.")
                @Nullable Span span) {
    static List<ShownCredit> of(ArticleCollected article, ShownText shown) {
        return article.signs().credits().stream()
                .map(credit -> of(credit, article.rights(), shown))
                .toList();
    }

    private static ShownCredit of(Credit credit, Rights rights, ShownText shown) {
        int end = shown.text() == null ? 0 : shown.text().length();
        Span span = credit.span();
        if (span != null && span.end() <= end) {
            return new ShownCredit(credit.source(), credit.printed(), span);
        }
        boolean beside = span == null && rights.use() != Rights.Use.METADATA_ONLY;
        return new ShownCredit(credit.source(), beside ? credit.printed() : null, null);
    }
}
