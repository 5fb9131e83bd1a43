package org.tidings.query.index;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
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
/// queries tried, seconds to store them, articles a second on one thread, on all cores.
public final class MatchingBench {
    private static final long MEASURED = 5_000_000_000L;

    private MatchingBench() {}

    public static void main(String[] arguments) throws Exception {
        var analyzer = new WordAnalyzer();
        Path folder = Path.of(arguments[0]);
        var articles = articles(Path.of(arguments[1]));
        var queries = queries(Path.of(arguments[2]), arguments[3]);
        int batch = Integer.parseInt(arguments[4]);
        var batches = new ArrayList<List<StoredArticle>>();
        for (int from = 0; from < articles.size(); from += batch) {
            batches.add(articles.subList(from, Math.min(articles.size(), from + batch)));
        }
        try (var live = LiveIndex.open(folder, analyzer, EngineBench.state(folder))) {
            for (String count : List.of(arguments).subList(5, arguments.length)) {
                var presearcher = Presearchers.chosen(() -> live);
                try (var matcher = new LuceneQueryMatcher(analyzer, presearcher)) {
                    measure(matcher, queries.subList(0, Integer.parseInt(count)), batches);
                }
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

    private static List<Stored> queries(Path file, String organization) throws IOException {
        var queries = new ArrayList<Stored>();
        for (String line : Files.readAllLines(file)) {
            var query = QueryParser.parse(line, AnsweredFields.all()).query();
            queries.add(new Stored(new UUID(0, queries.size()), organization, query));
        }
        return queries;
    }

    private static void measure(
            LuceneQueryMatcher matcher, List<Stored> queries, List<List<StoredArticle>> batches)
            throws InterruptedException, ExecutionException {
        long began = System.nanoTime();
        matcher.put(queries);
        double stored = (System.nanoTime() - began) / 1e9;
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
        double one = rate(matcher, batches, 1);
        double all = rate(matcher, batches, Runtime.getRuntime().availableProcessors());
        System.out.println(
                queries.size()
                        + "\t"
                        + articles
                        + "\t"
                        + matches
                        + "\t"
                        + tried
                        + "\t"
                        + stored
                        + "\t"
                        + one
                        + "\t"
                        + all);
    }

    private static double rate(
            LuceneQueryMatcher matcher, List<List<StoredArticle>> batches, int threads)
            throws InterruptedException, ExecutionException {
        var turn = new AtomicInteger();
        long began = System.nanoTime();
        Callable<Long> matching =
                () -> {
                    long articles = 0;
                    do {
                        var batch =
                                batches.get(Math.floorMod(turn.getAndIncrement(), batches.size()));
                        matcher.match(batch);
                        articles += batch.size();
                    } while (System.nanoTime() - began < MEASURED);
                    return articles;
                };
        try (var pool = Executors.newFixedThreadPool(threads)) {
            long articles = 0;
            for (Future<Long> each : pool.invokeAll(Collections.nCopies(threads, matching))) {
                articles += each.get();
            }
            return articles * 1e9 / (System.nanoTime() - began);
        }
    }
}
