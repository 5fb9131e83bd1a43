package org.tidings.nlp.evaluate;

import org.jspecify.annotations.Nullable;

/// What one measure says on one set.
///
/// @param set its short name
/// @param measure what was counted, in a few words
/// @param precision null where the measure is a share or a mean
/// @param recall null where the measure is a share or a mean
/// @param value F1 where there are precision and recall; else a share, 0 (nothing right) to 1
///     (all right)
/// @param cases how many labelled items it rests on
/// @param note what the reader should know beside the figure; empty when nothing
public record Score(
        String set,
        String measure,
        @Nullable Double precision,
        @Nullable Double recall,
        double value,
        int cases,
        String note) {

    /// Precision, recall and F1 of matched items.
    static Score of(String set, String measure, Matches matches, String note) {
        return new Score(
                set,
                measure,
                matches.precision(),
                matches.recall(),
                matches.f1(),
                matches.gold(),
                note);
    }

    /// How many of all cases are right; 0 where there are no cases.
    static Score share(String set, String measure, int right, int cases, String note) {
        double share = cases == 0 ? 0 : (double) right / cases;
        return new Score(set, measure, null, null, share, cases, note);
    }
}
