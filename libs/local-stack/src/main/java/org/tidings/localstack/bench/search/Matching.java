package org.tidings.localstack.bench.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tidings.localstack.bench.corpus.ArticleMessage;
import org.tidings.localstack.bench.corpus.CorpusArticle;

/// How many arriving articles a second are tried against saved searches, by the service's matcher
/// in a process of its own.
final class Matching {
    static final List<Integer> SEARCHES = List.of(1_000, 10_000, 100_000);

    /// As many arrive together.
    static final int BATCH = 32;

    private static final String MAIN = "org.tidings.query.index.MatchingBench";

    private final String classPath;
    private final Path folder;
    private final Consumer<String> out;

    /// @param folder for the files that are handed over
    Matching(String classPath, Path folder, Consumer<String> out) {
        this.classPath = classPath;
        this.folder = folder;
        this.out = out;
    }

    /// @param articles that were tried once
    /// @param matches of them
    /// @param perSecond articles, on all cores
    record Measured(int articles, long matches, double perSecond) {}

    /// @param index a copy of the service's
    /// @param arriving articles that all may see
    /// @return by the number of saved searches
    Map<Integer, Measured> measure(
            Path index, List<CorpusArticle> arriving, List<Clause> searches, String organization)
            throws IOException, InterruptedException {
        var messages = new ArticleMessage(Map.of());
        Path articles = folder.resolve("arriving.jsonl");
        Files.write(articles, arriving.stream().map(each -> messages.of(each).toString()).toList());
        Path queries = folder.resolve("searches.txt");
        Files.write(queries, searches.stream().map(Clause::text).toList());
        var arguments = new ArrayList<String>();
        Stream.of(index, articles, queries).map(Path::toString).forEach(arguments::add);
        arguments.add(organization);
        arguments.add(Integer.toString(BATCH));
        SEARCHES.stream().map(count -> Integer.toString(count)).forEach(arguments::add);
        out.accept(
                "Matching, batches of %d, searches of 1 to 12 clauses, %.1f on average  [%s]"
                        .formatted(BATCH, clauses(searches), Machine.now(arriving.size())));
        var measured = new TreeMap<Integer, Measured>();
        new ServiceClass(classPath, MAIN)
                .run(line -> add(line.split("\t"), measured), arguments.toArray(String[]::new));
        return measured;
    }

    static double clauses(List<Clause> searches) {
        return searches.stream().mapToInt(Clause::size).average().orElse(0);
    }

    private void add(String[] figures, Map<Integer, Measured> measured) {
        int searches = Integer.parseInt(figures[0]);
        int articles = Integer.parseInt(figures[1]);
        long matches = Long.parseLong(figures[2]);
        double tried = Double.parseDouble(figures[3]);
        double all = Double.parseDouble(figures[6]);
        out.accept(
                ("  %,7d searches: %,8.0f articles/s on all cores, %,8.0f on one thread;"
                                + " %.2f ms on the processor an article; %.1f matches an article,"
                                + " %.2f %% of the searches tried; stored in %.1f s, %s MiB")
                        .formatted(
                                searches,
                                all,
                                Double.parseDouble(figures[5]),
                                Double.parseDouble(figures[7]),
                                (double) matches / articles,
                                100 * tried * BATCH / articles / searches,
                                Double.parseDouble(figures[4]),
                                figures[8]));
        measured.put(searches, new Measured(articles, matches, all));
    }
}
