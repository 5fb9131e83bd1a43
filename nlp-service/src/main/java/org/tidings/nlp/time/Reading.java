package org.tidings.nlp.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.finding.TimeExpression.Resolution;

/// What an expression means.
///
/// @param from the first day; null when it stays relative
/// @param to the last day
record Reading(@Nullable LocalDate from, @Nullable LocalDate to, Resolution resolution) {
    static final Reading RELATIVE = new Reading(null, null, Resolution.RELATIVE);

    static final Reading RECURRING = new Reading(null, null, Resolution.NOT_A_DATE);

    static Reading stated(LocalDate from, LocalDate to) {
        return new Reading(from, to, Resolution.STATED);
    }

    static Reading counted(LocalDate from, LocalDate to) {
        return new Reading(from, to, Resolution.FROM_PUBLICATION);
    }

    static Reading counted(LocalDate day) {
        return counted(day, day);
    }
}
