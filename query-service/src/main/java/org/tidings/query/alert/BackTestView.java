package org.tidings.query.alert;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tidings.query.index.QueryCost.CostClass;
import org.tidings.query.store.StoredArticle;

/// What a query would have found, had it raised alerts.
///
/// @param total of all days
/// @param perDay alerts to be expected in a day, by the time since the first article that was
///     seen in these days
/// @param series by day of arrival in UTC, the earliest first; days that there was no time for are
///     missing
/// @param nearMisses by clause; none for a query of a single word, or of alternatives of these
/// @param complete whether there was time for all of it
@Schema(name = "BackTest")
record BackTestView(
        int days,
        long total,
        @Schema(description = "Alerts to be expected in a day.") double perDay,
        List<Day> series,
        @Schema(description = "Some of what it finds, the newest first.") List<Found> samples,
        @Schema(description = "What fails by one clause alone.") List<Miss> nearMisses,
        CostClass cost,
        Clause slowest,
        @Schema(description = "It has fields with which no alert can be raised.") boolean living,
        @Schema(description = "Whether there was time for all of it.") boolean complete) {

    @Schema(name = "BackTestDay")
    record Day(LocalDate day, long articles) {}

    @Schema(name = "BackTestArticle")
    record Found(UUID id, AlertView.Article article) {
        static Found of(StoredArticle stored) {
            return new Found(stored.id(), AlertView.Article.of(stored));
        }
    }

    /// A part of the query.
    ///
    /// @param start in what was typed, in UTF-16 units
    @Schema(name = "BackTestClause")
    record Clause(@Schema(examples = "port NEAR/5 strike") String text, int start, int end) {}

    /// @param articles that fulfil all clauses but this one
    @Schema(name = "NearMiss")
    record Miss(Clause clause, long articles, List<Found> samples) {}
}
