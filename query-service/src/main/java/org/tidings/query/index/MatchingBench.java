package org.tidings.query.index;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.query.index.QueryMatcher.Stored;
import org.tidings.query.language.QueryParser;
import org.tidings.query.store.StoredArticle;

/// Measures how many arriving articles a second are tried against stored queries.
///
/// Arguments: a copy of an index's folder, from which the rarity of words is known; a file with a
/// message `articles.enriched` on each line; one with a query on each line; the organisation whose
/// they are; how many articles make a batch; then, each by itself, how many of the queries are
/// stored. Prints a line for each of these, parted by tabulators: queries, articles, matches,
/// queries tried, seconds to store them, articles a second on one thread, on all cores; of the one
/// thread, milliseconds on the processor for each article; mebibytes that the stored queries take,
/// after a collection. Read queries are kept only while they are stored, as in the service.
public final class MatchingBench {
    private static final long MEASURED = 5_000_000_000L;

    /// As many queries are stored at once.
    private static final int PAGE = 2_000;

    private MatchingBench() {}

    public static void main(String[] arguments) throws Exception {
        var analyzer = new WordAnalyzer();
        Path folder = Path.of(arguments[0]);
        var articles = articles(Path.of(arguments[1]));
        var queries = Files.readAllLines(Path.of(arguments[2]));
        int batch = Integer.parseInt(arguments[4]);
        var batches = new ArrayList<List<StoredArticle>>();
        for (int from = 0; from < articles.size(); from += batch) {
            batches.add(articles.subList(from, Math.min(articles.size(), from + batch)));
        }
        try (var live = LiveIndex.open(folder, analyzer, EngineBench.state(folder))) {
            for (String count : List.of(arguments).subList(5, arguments.length)) {
                var matcher = new LuceneQueryMatcher(analyzer, () -> live);
                int stored = Integer.parseInt(count);
                measure(matcher, queries.subList(0, stored), arguments[3], batches);
            }
        }
        System.exit(0);
    }

    private static List<StoredArticle> articles(Path file) throws IOException {
        var json = new ObjectMapper().registerModule(new JavaTimeModule());
        var articles = new ArrayList<StoredArticle>();
        for (String line : Files.readAllLines(file)) {
            var enriched = json.readValue(line, ArticleEnriched.class);
            var fetched = enriched.article().clocks().fetchedAt();
            articles.add(new StoredArticle(enriched, fetched, fetched, Set.of(), 0));
        }
        return articles;
    }

    /// Reads queries and stores them, page by page.
    private static void store(LuceneQueryMatcher matcher, List<String> queries, String owner) {
        for (int from = 0; from < queries.size(); from += PAGE) {
            var page = new ArrayList<Stored>();
            for (int at = from; at < Math.min(queries.size(), from + PAGE); at++) {
                var query = QueryParser.parse(queries.get(at), AnsweredFields.all()).query();
                page.add(new Stored(new UUID(0, at), owner, query));
            }
            matcher.put(page);
        }
    }

    private static long used() {
        System.gc();
        var memory = Runtime.getRuntime();
        return memory.totalMemory() - memory.freeMemory();
    }

    private static void measure(
            LuceneQueryMatcher matcher,
            List<String> queries,
            String owner,
            List<List<StoredArticle>> batches)
            throws InterruptedException, ExecutionException {
        long empty = used();
        long began = System.nanoTime();
        store(matcher, queries, owner);
        double stored = (System.nanoTime() - began) / 1e9;
        long memory = used() - empty;
        // Everything once: the counts, and warmth.
        long articles = 0;
        long matches = 0;
        long tried = 0;
        for (var batch : batches) {
            var found = matcher.match(batch);
            articles += batch.size();
            tried += found.tried();
            matches += found.byArticle().values().stream().mapToLong(Set::size).sum();
        }
        var one = rate(matcher, batches, 1);
        var all = rate(matcher, batches, Runtime.getRuntime().availableProcessors());
        var line =
                Stream.of(
                        queries.size(),
                        articles,
                        matches,
                        tried,
                        stored,
                        one.articles(),
                        all.articles(),
                        one.milliseconds(),
                        memory >> 20);
        System.out.println(line.map(String::valueOf).collect(Collectors.joining("\t")));
        System.out.flush();
    }

    /// @param articles a second
    /// @param milliseconds on the processor for each
    private record Rate(double articles, double milliseconds) {}

    private static Rate rate(
            LuceneQueryMatcher matcher, List<List<StoredArticle>> batches, int threads)
            throws InterruptedException, ExecutionException {
        var turn = new AtomicInteger();
        long began = System.nanoTime();
        var onProcessor = new AtomicLong();
        var time = ManagementFactory.getThreadMXBean();
        Callable<Long> matching =
                () -> {
                    long articles = 0;
                    long start = time.getCurrentThreadCpuTime();
                    do {
                        var batch =
                                batches.get(Math.floorMod(turn.getAndIncrement(), batches.size()));
                        matcher.match(batch);
                        articles += batch.size();
                    } while (System.nanoTime() - began < MEASURED);
                    onProcessor.addAndGet(time.getCurrentThreadCpuTime() - start);
                    return articles;
                };
        try (var pool = Executors.newFixedThreadPool(threads)) {
            long articles = 0;
            for (Future<Long> each : pool.invokeAll(Collections.nCopies(threads, matching))) {
                articles += each.get();
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            return new Rate(articles / seconds, onProcessor.get() / 1e6 / articles);
        }
    }
}
