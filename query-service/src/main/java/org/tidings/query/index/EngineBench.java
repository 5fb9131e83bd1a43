package org.tidings.query.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.tidings.query.language.QueryParser;
import org.tidings.query.store.SequenceState;
import org.tidings.query.store.Viewer;

/// Measures what the engine takes for queries, without HTTP and without the rows that are shown:
/// to read the query, to compile it, to find the ten best and the total.
///
/// Arguments: a copy of an index's folder, a file with a query on each line, an organisation, how
/// often each query is asked. Prints the number of segments, then a line for each query, in their
/// order: the nanoseconds that it took on average, a tabulator, the total.
public final class EngineBench {
    private static final int HITS = 10;

    private EngineBench() {}

    public static void main(String[] arguments) throws IOException {
        var queries = Files.readAllLines(Path.of(arguments[1]));
        var viewer = new Viewer(arguments[2]);
        int times = Integer.parseInt(arguments[3]);
        var analyzer = new WordAnalyzer();
        Path folder = Path.of(arguments[0]);
        try (var live = LiveIndex.open(folder, analyzer, state(folder))) {
            var index = new LuceneArticleIndex(() -> live, analyzer);
            int segments = live.read(state -> state.getIndexReader().leaves().size());
            System.out.println(segments);
            measure(index, queries, viewer, times);
            measure(index, queries, viewer, times).forEach(System.out::println);
        }
        System.exit(0);
    }

    /// Of the last commit, so that nothing is missing of what the index followed.
    static SequenceState state(Path folder) throws IOException {
        try (var directory = FSDirectory.open(folder)) {
            var data = SegmentInfos.readLatestCommit(directory).getUserData();
            return new SequenceState(
                    Long.parseLong(data.get(IndexFiles.CHANGE)),
                    UUID.fromString(data.get(IndexFiles.EPOCH)));
        }
    }

    private static List<String> measure(
            ArticleIndex index, List<String> queries, Viewer viewer, int times) {
        return queries.stream().map(query -> measure(index, query, viewer, times)).toList();
    }

    private static String measure(ArticleIndex index, String query, Viewer viewer, int times) {
        long total = 0;
        long began = System.nanoTime();
        for (int time = 0; time < times; time++) {
            var parsed = QueryParser.parse(query, index.fields());
            total =
                    index.search(
                                    new ArticleIndex.Ask(
                                            parsed.query(),
                                            Instant.now(),
                                            viewer,
                                            null,
                                            ArticleIndex.Order.RELEVANCE,
                                            HITS,
                                            null))
                            .total();
        }
        return (System.nanoTime() - began) / times + "\t" + total;
    }
}
