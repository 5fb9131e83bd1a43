package org.tidings.nlp.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Block;

/// What is read: a text, and what is known of it beforehand.
///
/// @param title null when it has none, or has it in its text only
/// @param published the day on which it appeared where it was written; null when not known
/// @param blocks the page's own blocks, in reading order; empty when only the text is known, whose
///     lines are its blocks then
/// @param highlights the outlet's own summary lines
public record Source(
        @Nullable String title,
        String text,
        @Nullable LocalDate published,
        List<Block> blocks,
        List<String> highlights) {
    public Source {
        blocks = List.copyOf(blocks);
        highlights = List.copyOf(highlights);
    }

    /// A text of which nothing else is known.
    public static Source of(String text) {
        return new Source(null, text, null, List.of(), List.of());
    }
}
