package org.tidings.query.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.contracts.Visibility;
import org.tidings.query.Sample;
import org.tidings.query.index.QueryMatcher.Stored;
import org.tidings.query.language.QueryParser;
import org.tidings.query.store.Change;
import org.tidings.query.store.SequenceState;
import org.tidings.query.store.StoredArticle;
import org.tidings.tracing.TraceContext;

/// Many saved searches at once; the log says how fast they are matched.
/// `-Dtidings.soak=true` stores 100,000.
class ManySearchesTest {
    private static final Logger LOG = Logger.getLogger(ManySearchesTest.class);
    private static final boolean SOAK = Boolean.getBoolean("tidings.soak");
    private static final int SEARCHES = Integer.getInteger("searches", SOAK ? 100_000 : 3_000);
    private static final int ARTICLES = SOAK ? 512 : 64;
    private static final int INDEXED = SOAK ? 5_000 : 300;

    @TempDir Path directory;

    @Test
    void givenManySearches_whenArticlesArrive_thenKeyWordsOfAnyIndexChooseWhatMatches()
            throws Exception {
        var drawn = new ManySearches(3);
        var searches = drawn.searches(SEARCHES);
        var articles = drawn.articles(ARTICLES);
        try (var live = indexed(drawn.articles(INDEXED))) {
            var known = matched("by rarity", () -> live, searches, articles);
            var unknown =
                    matched("without an index", ManySearchesTest::noIndex, searches, articles);

            assertEquals(known, unknown);
            long total = known.values().stream().mapToLong(Set::size).sum();
            LOG.infof("%.1f matches an article", (double) total / ARTICLES);
            assertTrue(total > 0);
        }
    }

    private LiveIndex indexed(List<StoredArticle> articles) throws Exception {
        var live =
                LiveIndex.open(
                        directory,
                        new WordAnalyzer(),
                        new SequenceState(articles.size(), UUID.randomUUID()));
        long number = 0;
        for (var article : articles) {
            live.apply(new Change(++number, article.id(), article, new TraceContext(null, null)));
        }
        live.show();
        return live;
    }

    private static Map<UUID, Set<UUID>> matched(
            String way,
            Supplier<LiveIndex> index,
            List<Stored> searches,
            List<StoredArticle> articles) {
        var matcher = new LuceneQueryMatcher(new WordAnalyzer(), index);
        long before = used();
        long start = System.nanoTime();
        for (int from = 0; from < searches.size(); from += 2_000) {
            matcher.put(searches.subList(from, Math.min(searches.size(), from + 2_000)));
        }
        double load = seconds(start);
        long memory = used() - before;
        assertEquals(searches.size(), matcher.size());
        matcher.match(articles);
        start = System.nanoTime();
        var matches = matcher.match(articles);
        double batched = seconds(start);
        start = System.nanoTime();
        articles.forEach(article -> matcher.match(List.of(article)));
        double single = seconds(start);
        LOG.infof(
                "%s: %d searches loaded in %.1f s, %d MiB; %d articles at %.0f a second"
                        + " (one by one %.0f); %.1f of 1,000 searches tried",
                way,
                searches.size(),
                load,
                memory >> 20,
                articles.size(),
                articles.size() / batched,
                articles.size() / single,
                1_000.0 * matches.tried() / searches.size() / Math.ceil(articles.size() / 32.0));
        return matches.byArticle();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static long used() {
        System.gc();
        var memory = Runtime.getRuntime();
        return memory.totalMemory() - memory.freeMemory();
    }

    @Test
    void givenAPrivateArticle_whenItArrives_thenOnlySearchesOfItsOrganisationAreTried()
            throws Exception {
        var searches = new ArrayList<Stored>();
        var query = QueryParser.parse("ferry").query();
        for (int i = 0; i < 1_000; i++) {
            searches.add(new Stored(new UUID(2, i), i % 100 == 0 ? "acme" : "o" + i, query));
        }
        var article = Sample.of("Ferry", "A ferry.");
        var matcher = new LuceneQueryMatcher(new WordAnalyzer(), ManySearchesTest::noIndex);
        matcher.put(searches);

        var hidden = matcher.match(List.of(article.of(Visibility.of("acme")).stored()));
        var open = matcher.match(List.of(article.stored()));

        assertEquals(10, hidden.of(article.id()).size());
        assertEquals(10, hidden.tried());
        assertEquals(1_000, open.of(article.id()).size());
    }

    @Test
    void givenSearches_whenTheyAreReplacedOrRemoved_thenOnlyWhatIsThereIsMatched()
            throws Exception {
        var article = Sample.of("Ferry", "A ferry.").stored();
        var id = new UUID(2, 1);
        var matcher = new LuceneQueryMatcher(new WordAnalyzer(), ManySearchesTest::noIndex);
        matcher.put(List.of(new Stored(id, "acme", QueryParser.parse("ferry").query())));
        assertEquals(Set.of(id), matcher.match(List.of(article)).of(article.id()));
        matcher.put(List.of(new Stored(id, "acme", QueryParser.parse("noon").query())));
        assertEquals(Set.of(), matcher.match(List.of(article)).of(article.id()));
        matcher.put(List.of(new Stored(id, "acme", QueryParser.parse("fer*").query())));
        assertEquals(Set.of(id), matcher.match(List.of(article)).of(article.id()));
        matcher.remove(List.of(id));
        assertEquals(Set.of(), matcher.match(List.of(article)).of(article.id()));
        assertEquals(0, matcher.size());
    }

    @Test
    void givenARelativeDate_whenArticlesArriveLate_thenItCountsFromTheArrivalOfEach()
            throws Exception {
        var id = new UUID(2, 1);
        var fresh = Sample.of("Ferry", "A ferry.").stored();
        var late =
                new StoredArticle(
                        Sample.of("Ferry", "A ferry.").enriched(),
                        fresh.indexedAt().plusSeconds(7 * 3_600),
                        fresh.newestAt(),
                        Set.of(),
                        0);
        var matcher = new LuceneQueryMatcher(new WordAnalyzer(), ManySearchesTest::noIndex);
        var query = QueryParser.parse("ferry seen:last-6h").query();
        var excluding = QueryParser.parse("ferry -seen:last-6h").query();
        var contrary = new UUID(2, 2);
        matcher.put(
                List.of(new Stored(id, "acme", query), new Stored(contrary, "acme", excluding)));

        var matches = matcher.match(List.of(fresh, late));

        assertEquals(Set.of(id), matches.of(fresh.id()));
        assertEquals(Set.of(contrary), matches.of(late.id()));
    }

    private static LiveIndex noIndex() {
        throw new IndexNotReady();
    }
}
