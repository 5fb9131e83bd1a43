package org.tidings.query.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.tidings.query.language.Query;
import org.tidings.query.store.Viewer;

/// Counts in whatever index is open at the moment; one answer counts in one state of it.
final class LuceneArticleCounts implements ArticleCounts {
    private final Supplier<LiveIndex> current;
    private final WordAnalyzer analyzer;
    private final LivingFields living;

    /// Without living fields.
    LuceneArticleCounts(Supplier<LiveIndex> current, WordAnalyzer analyzer) {
        this(current, analyzer, LivingFields.NONE);
    }

    LuceneArticleCounts(Supplier<LiveIndex> current, WordAnalyzer analyzer, LivingFields living) {
        this.current = current;
        this.analyzer = analyzer;
        this.living = living;
    }

    @Override
    public FacetCounts facets(Query query, Audience audience, List<Facet> facets, int limit) {
        return current.get()
                .read(
                        state -> {
                            var counting = new FacetCounting(facets);
                            counting.among(state, found(query, audience, state));
                            return counting.result(limit);
                        });
    }

    private static final class FacetCounting extends EachArticle {
        private final List<FacetTally> tallies;
        private long total;

        FacetCounting(List<Facet> facets) {
            tallies = facets.stream().map(FacetTally::new).toList();
        }

        @Override
        void open(LeafReaderContext segment) throws IOException {
            for (FacetTally tally : tallies) {
                tally.open(segment.reader());
            }
        }

        @Override
        public void collect(int document) throws IOException {
            total++;
            for (FacetTally tally : tallies) {
                tally.count(document);
            }
        }

        @Override
        void close() throws IOException {
            for (FacetTally tally : tallies) {
                tally.close();
            }
        }

        FacetCounts result(int limit) {
            return new FacetCounts(
                    total, tallies.stream().map(tally -> tally.result(total, limit)).toList());
        }
    }

    @Override
    public Timeline timeline(List<Query> queries, Audience audience, Timing timing, Steps steps) {
        String field = field(timing);
        return current.get()
                .read(
                        state -> {
                            var found = new ArrayList<org.apache.lucene.search.Query>();
                            queries.forEach(query -> found.add(found(query, audience, state)));
                            var starts = steps.starts(() -> first(state, found, field));
                            return timeline(state, found, audience, field, starts);
                        });
    }

    private static Timeline timeline(
            LiveIndex.State state,
            List<org.apache.lucene.search.Query> queries,
            Audience audience,
            String field,
            List<Instant> starts)
            throws IOException {
        long[] micros = starts.stream().mapToLong(ArticleFields::micros).toArray();
        var series = new ArrayList<Series>();
        for (var query : queries) {
            var tally = new TimeTally(field, micros);
            tally.among(state, query);
            series.add(tally.series());
        }
        var steps =
                new AllOverTime.Steps(
                        field,
                        Arrays.stream(micros).boxed().toList(),
                        new Viewer(audience.viewer().organization()),
                        audience.followed());
        return new Timeline(starts, state.allOverTime().counts(steps), series);
    }

    @Override
    public List<Query> fulfilled(List<Query> clauses, UUID article, Audience audience) {
        var id = new TermQuery(new Term(ArticleFields.ID, article.toString()));
        return current.get()
                .read(
                        state -> {
                            var fulfilled = new ArrayList<Query>();
                            for (Query clause : clauses) {
                                var found = found(clause, audience, state);
                                if (state.count(both(id, found)) > 0) {
                                    fulfilled.add(clause);
                                }
                            }
                            return fulfilled;
                        });
    }

    private static BooleanQuery both(
            org.apache.lucene.search.Query one, org.apache.lucene.search.Query other) {
        return new BooleanQuery.Builder().add(one, Occur.FILTER).add(other, Occur.FILTER).build();
    }

    private static Optional<Instant> first(
            LiveIndex.State state, List<org.apache.lucene.search.Query> queries, String field) {
        long first = Long.MAX_VALUE;
        try {
            for (var query : queries) {
                var tally = new TimeTally(field, new long[0]);
                tally.among(state, query);
                first = Math.min(first, tally.first());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return first == Long.MAX_VALUE
                ? Optional.empty()
                : Optional.of(Instant.EPOCH.plus(first, ChronoUnit.MICROS));
    }

    private org.apache.lucene.search.Query found(
            Query query, Audience audience, LiveIndex.State state) {
        var expansions = new Expansions(state.getIndexReader());
        var marks = new LivingQueries(living, audience.viewer());
        var compiled =
                new TreeCompiler(analyzer, expansions, audience.asked(), marks).compile(query);
        return VisibleArticles.limited(
                VisibleArticles.among(compiled, audience.among()),
                audience.viewer(),
                audience.followed());
    }

    private static String field(Timing timing) {
        return switch (timing) {
            case PUBLISHED -> ArticleFields.PUBLISHED;
            case SEEN -> ArticleFields.FETCHED;
        };
    }
}
