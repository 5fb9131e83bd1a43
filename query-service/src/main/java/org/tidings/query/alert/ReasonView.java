package org.tidings.query.alert;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;

/// One clause that an article fulfils, and the sentence in which it does.
///
/// @param text the title, or a sentence; null when it is not to be shown, or there is none
/// @param highlights offsets into that, in UTF-16 units
/// @param isNew it was not there in the revision before
@Schema(name = "AlertReason")
record ReasonView(
        @Schema(examples = "pilots NEAR/5 strike") String clause,
        AlertReason.Part part,
        @Schema(
                        description =
                                "The title or the sentence; null when the outlet's rights do not"
                                        + " let it be shown.")
                @Nullable String text,
        List<Span> highlights,
        @Schema(description = "Whether it was not there in the revision before.") boolean isNew) {

    /// @param title null when there is none to be shown
    /// @param shown the beginning of the text that may be shown; null when none may
    static ReasonView of(AlertReason reason, @Nullable String title, @Nullable String shown) {
        return switch (reason.part()) {
            case TITLE -> view(reason, title, new Span(0, title == null ? 0 : title.length()));
            case TEXT -> view(reason, shown, reason.sentence());
            case FIELDS -> view(reason, null, null);
        };
    }

    private static ReasonView view(
            AlertReason reason, @Nullable String text, @Nullable Span piece) {
        if (text == null || piece == null || piece.end() > text.length()) {
            return new ReasonView(reason.clause(), reason.part(), null, List.of(), reason.isNew());
        }
        return new ReasonView(
                reason.clause(),
                reason.part(),
                text.substring(piece.start(), piece.end()),
                reason.spans().stream()
                        .filter(span -> span.start() >= piece.start() && span.end() <= piece.end())
                        .map(
                                span ->
                                        new Span(
                                                span.start() - piece.start(),
                                                span.end() - piece.start()))
                        .toList(),
                reason.isNew());
    }
}
