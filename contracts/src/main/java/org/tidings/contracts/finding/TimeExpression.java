package org.tidings.contracts.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;

/// A date, a time or a duration in the text.
///
/// @param from the first day meant; null for what stays relative, or is a duration
/// @param to the last day meant, inclusive; equal to `from` for a single day
/// @param resolution how the days are known
/// @param duration ISO 8601 (`P3W`) for a duration; else null
public record TimeExpression(
        Span span,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Resolution resolution,
        @Nullable String duration,
        String why) {
    public enum Resolution {
        /// The text says the whole date.
        STATED,
        /// Counted from the day of publication.
        FROM_PUBLICATION,
        /// Needs a day of publication, which is not known.
        RELATIVE,
        /// A length of time, or a time that comes again.
        NOT_A_DATE
    }
}
