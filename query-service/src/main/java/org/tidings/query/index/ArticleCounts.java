package org.tidings.query.index;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tidings.query.index.ArticleIndex.Among;
import org.tidings.query.language.Query;
import org.tidings.query.store.Followed;
import org.tidings.query.store.Viewer;

/// Counts what queries find, exactly, and shows none of it.
public interface ArticleCounts {
    /// How often each value of a facet occurs in what the query finds.
    ///
    /// @param limit the most values of each facet
    /// @throws org.tidings.problem.ProblemException while the index is not built yet
    FacetCounts facets(Query query, Audience audience, List<Facet> facets, int limit);

    /// How much of what the queries find falls into each step of time.
    ///
    /// @throws org.tidings.problem.ProblemException while the index is not built yet
    Timeline timeline(List<Query> queries, Audience audience, Timing timing, Steps steps);

    /// Which of the clauses one article fulfils.
    ///
    /// @return in their order; none for an article that the audience may not see
    /// @throws org.tidings.problem.ProblemException while the index is not built yet
    List<Query> fulfilled(List<Query> clauses, UUID article, Audience audience);

    /// Among what is counted.
    ///
    /// @param asked when, for what counts back from now
    /// @param viewer whose articles are counted; no query reaches beyond
    /// @param followed counts this and the viewer's own only; null: everything
    /// @param among counts among these only, or outside of them; null: everything
    record Audience(
            Instant asked, Viewer viewer, @Nullable Followed followed, @Nullable Among among) {
        /// Everything that the viewer may see, or that is followed.
        public Audience(Instant asked, Viewer viewer, @Nullable Followed followed) {
            this(asked, viewer, followed, null);
        }
    }

    /// Which of an article's clocks counts.
    enum Timing {
        /// What the outlet says; some articles have none.
        PUBLISHED,
        /// When it was first fetched.
        SEEN
    }

    /// How time is cut into steps.
    @FunctionalInterface
    interface Steps {
        /// @param first the time of the first article found; empty when none of them has one; it
        ///     is looked for when it is asked for
        /// @return at which times steps begin, in order; the last one ends the last step
        List<Instant> starts(Supplier<Optional<Instant>> first);
    }

    /// @param total all that the query finds, exactly
    /// @param facets as they were asked for
    record FacetCounts(long total, List<Values> facets) {
        public FacetCounts {
            facets = List.copyOf(facets);
        }
    }

    /// @param values the most frequent ones; of the same count in the order of their names
    /// @param others how many further values there are
    /// @param without how many of the articles found have no value
    record Values(Facet facet, List<Value> values, int others, long without) {
        public Values {
            values = List.copyOf(values);
        }
    }

    /// @param key what tells values apart
    /// @param name as it is written most often; the key where it has no other name
    /// @param count of articles
    record Value(String key, String name, long count) {}

    /// @param starts of the steps, the last one ending the last step
    /// @param all articles of each step that the audience may see
    /// @param series one for each query
    record Timeline(List<Instant> starts, List<Long> all, List<Series> series) {
        public Timeline {
            starts = List.copyOf(starts);
            all = List.copyOf(all);
            series = List.copyOf(series);
        }
    }

    /// @param total all that the query finds, also outside of the steps
    /// @param untimed how many of them lack the time that counts
    /// @param counts one for each step
    record Series(long total, long untimed, List<Long> counts) {
        public Series {
            counts = List.copyOf(counts);
        }
    }
}
