package org.tidings.query.attention;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tidings.query.index.ArticleCounts.Timeline;

/// How much was published about something, step by step.
///
/// @param from when the first step begins
/// @param to when the last step ends; it may lie in the future
/// @param gapsKnownSince null while nothing is known
@Schema(name = "AttentionAnswer")
record AttentionAnswer(
        @Schema(
                        description = "How long a step is.",
                        enumeration = {"hour", "day", "week", "month"})
                String interval,
        @Schema(description = "By whose calendar.", examples = "Europe/Berlin") String zone,
        @Schema(
                        description = "Which time of an article counts.",
                        enumeration = {"published", "seen"})
                String by,
        @Schema(description = "When the first step begins.") Instant from,
        @Schema(description = "When the last step ends; it may lie in the future.") Instant to,
        @Schema(description = "One for each query, in their order.") List<SeriesView> series,
        @Schema(description = "Times at which nothing was collected.") List<Gaps.Gap> gaps,
        @Schema(description = "Before this, gaps are unknown; null while nothing is known.")
                @Nullable Instant gapsKnownSince,
        @Schema(description = "Only what is followed was searched, and nothing is followed yet.")
                boolean followsNothing) {

    /// @param total also of articles outside of the steps
    @Schema(name = "AttentionSeries")
    record SeriesView(
            String query,
            @Schema(description = "All that the query finds, also outside of the steps.")
                    long total,
            @Schema(description = "Of these, how many have no time of publication.") long undated,
            List<Bucket> buckets) {}

    /// @param share null when there are no articles at all
    @Schema(name = "AttentionBucket")
    record Bucket(
            Instant start,
            @Schema(description = "What the query finds.") long articles,
            @Schema(description = "All articles that you may see.") long all,
            @Schema(description = "articles / all; null when there are none at all.")
                    @Nullable Double share) {
        static Bucket of(Instant start, long articles, long all) {
            return new Bucket(start, articles, all, all == 0 ? null : (double) articles / all);
        }
    }

    /// @param queries as they were asked
    static List<SeriesView> series(List<String> queries, Timeline timeline) {
        var views = new ArrayList<SeriesView>();
        for (int i = 0; i < queries.size(); i++) {
            var series = timeline.series().get(i);
            var buckets = new ArrayList<Bucket>();
            for (int step = 0; step < series.counts().size(); step++) {
                buckets.add(
                        Bucket.of(
                                timeline.starts().get(step),
                                series.counts().get(step),
                                timeline.all().get(step)));
            }
            views.add(new SeriesView(queries.get(i), series.total(), series.untimed(), buckets));
        }
        return views;
    }
}
