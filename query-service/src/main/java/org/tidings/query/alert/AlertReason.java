package org.tidings.query.alert;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;

/// A clause of a saved search that an article fulfils, as it is kept: without a word of the text.
///
/// @param clause of the query, written out
/// @param part where its words stand
/// @param sentence in which the first of them stand, or what was found begins; null where that
///     is no sentence of the text
/// @param spans of the words, or of what was found, in that sentence; or of words in the title
/// @param isNew whether that sentence, or the title, was not there in the revision before, or
///     did not fulfil the clause
record AlertReason(
        String clause, Part part, @Nullable Span sentence, List<Span> spans, boolean isNew) {
    AlertReason {
        spans = List.copyOf(spans);
    }

    enum Part {
        TITLE,
        TEXT,
        /// What is known of the article, such as its source.
        FIELDS
    }
}
