package org.tidings.query.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.query.index.ArticleCounts.Audience;
import org.tidings.query.index.ArticleCounts.FacetCounts;
import org.tidings.query.index.ArticleCounts.Timing;
import org.tidings.query.language.Query;
import org.tidings.query.language.QueryParser;
import org.tidings.query.store.Change;
import org.tidings.query.store.SequenceState;
import org.tidings.query.store.Viewer;
import org.tidings.tracing.TraceContext;

/// Counts agree with what a look at each article finds, for each viewer.
class ArticleCountsTest {
    private static final WordAnalyzer ANALYZER = new WordAnalyzer();
    private static final int ARTICLES = 400;
    private static final List<Viewer> VIEWERS =
            List.of(new Viewer(null), new Viewer("acme"), new Viewer("globex"));
    private static final List<String> QUERIES =
            List.of("ferry", "harbour OR storm", "-vote pilot", "type:paper", "lang:en", "zebra");

    @TempDir Path directory;
    private LiveIndex live;
    private ArticleCounts counts;
    private final List<GeneratedArticle> articles = new ArrayList<>();

    @BeforeEach
    void fill() throws IOException {
        live = LiveIndex.open(directory, ANALYZER, new SequenceState(ARTICLES, UUID.randomUUID()));
        counts = new LuceneArticleCounts(() -> live, ANALYZER);
        var random = new Random(7);
        for (int i = 1; i <= ARTICLES; i++) {
            var article = GeneratedArticle.draw(random);
            articles.add(article);
            apply(i, article);
            if (i % 97 == 0) {
                live.commit();
                apply(i, article);
            }
        }
        live.show();
    }

    private void apply(int number, GeneratedArticle article) throws IOException {
        live.apply(
                new Change(number, article.id(), article.stored(), new TraceContext(null, null)));
    }

    @AfterEach
    void close() throws IOException {
        live.close();
    }

    @Test
    void givenAnyViewer_whenCounted_thenEachValueCountsWhatItsNameFinds() {
        int seen = 0;
        for (Viewer viewer : VIEWERS) {
            for (String query : QUERIES) {
                var found = facets(query, viewer, 100);
                assertEquals(fulfilling(query, viewer).size(), found.total());
                for (var facet : found.facets()) {
                    for (var value : facet.values()) {
                        String narrower = "(%s) %s".formatted(query, clause(facet.facet(), value));
                        assertEquals(fulfilling(narrower, viewer).size(), value.count(), narrower);
                        seen++;
                    }
                }
            }
        }
        assertTrue(seen > 100, "values were counted");
    }

    private static String clause(Facet facet, ArticleCounts.Value value) {
        String clause = "%s:\"%s\"".formatted(facet.field().title(), value.name());
        return facet == Facet.CLAIM_STATUS ? "claim:(" + clause + ")" : clause;
    }

    @Test
    void givenMoreValuesThanAreWanted_whenCounted_thenTheMostFrequentComeAndTheRestIsTold() {
        var viewer = new Viewer("acme");
        var found = facets("ferry", viewer, 2).facets().getFirst();
        var whole = facets("ferry", viewer, 100).facets().getFirst();

        assertEquals(whole.values().subList(0, 2), found.values());
        assertEquals(whole.values().size() - 2, found.others());
        assertTrue(whole.values().getFirst().count() >= whole.values().getLast().count());
        long without = fulfilling("ferry", viewer).stream().filter(a -> a.outlet() == null).count();
        assertEquals(without, found.without());
        assertNotEquals(0, without);
    }

    @Test
    void givenSteps_whenCountedOverTime_thenEachHoldsWhatFallsIntoIt() {
        var starts = new ArrayList<Instant>();
        for (int i = 12; i >= 0; i--) {
            starts.add(GeneratedArticle.NOW.minus(Duration.ofDays(i)));
        }
        for (Viewer viewer : VIEWERS) {
            for (Timing timing : Timing.values()) {
                var found =
                        counts.timeline(
                                QUERIES.stream().map(ArticleCountsTest::query).toList(),
                                audience(viewer),
                                timing,
                                _ -> starts);
                assertEquals(inSteps(visible(viewer), timing, starts), found.all());
                for (int i = 0; i < QUERIES.size(); i++) {
                    var expected = fulfilling(QUERIES.get(i), viewer);
                    var series = found.series().get(i);
                    assertEquals(expected.size(), series.total());
                    assertEquals(inSteps(expected, timing, starts), series.counts());
                    assertEquals(
                            expected.stream().filter(a -> time(a, timing).isEmpty()).count(),
                            series.untimed());
                }
            }
        }
    }

    @Test
    void givenNoStart_whenCountedOverTime_thenTheFirstArticleThatIsFoundIsTold() {
        var viewer = new Viewer("acme");
        var told = new ArrayList<Optional<Instant>>();
        for (String query : List.of("ferry", "zebra")) {
            var _ =
                    counts.timeline(
                            List.of(query(query)),
                            audience(viewer),
                            Timing.PUBLISHED,
                            first -> {
                                told.add(first.get());
                                return List.of();
                            });
        }
        var first =
                fulfilling("ferry", viewer).stream()
                        .map(GeneratedArticle::published)
                        .filter(Objects::nonNull)
                        .min(Instant::compareTo);
        assertEquals(List.of(first, Optional.empty()), told);
    }

    @Test
    void givenANameWithQuotes_whenSoughtWithoutThem_thenItIsFound() {
        assertEquals("the daily post", Names.key("The \u201CDaily\u201D  \"Post\""));
    }

    private FacetCounts facets(String query, Viewer viewer, int limit) {
        return counts.facets(query(query), audience(viewer), List.of(Facet.values()), limit);
    }

    private static Audience audience(Viewer viewer) {
        return new Audience(GeneratedArticle.NOW, viewer, null);
    }

    private static Query query(String text) {
        return QueryParser.parse(text, AnsweredFields.all()).query();
    }

    private List<GeneratedArticle> visible(Viewer viewer) {
        return articles.stream().filter(article -> viewer.sees(article.visibility())).toList();
    }

    private List<GeneratedArticle> fulfilling(String query, Viewer viewer) {
        var tree = query(query);
        return visible(viewer).stream()
                .filter(article -> new NaiveEvaluator(article).fulfils(tree))
                .toList();
    }

    private static List<Long> inSteps(
            List<GeneratedArticle> found, Timing timing, List<Instant> starts) {
        var steps = new ArrayList<Long>();
        for (int i = 0; i + 1 < starts.size(); i++) {
            var from = starts.get(i);
            var to = starts.get(i + 1);
            Function<Instant, Boolean> within = at -> !at.isBefore(from) && at.isBefore(to);
            steps.add(
                    found.stream().filter(a -> time(a, timing).map(within).orElse(false)).count());
        }
        return steps;
    }

    private static Optional<Instant> time(GeneratedArticle article, Timing timing) {
        return switch (timing) {
            case PUBLISHED -> Optional.ofNullable(article.published());
            case SEEN -> Optional.of(article.fetched());
        };
    }
}
