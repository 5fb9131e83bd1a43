package org.tidings.localstack.bench.search;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tidings.localstack.artifact.DownloadListener;
import org.tidings.localstack.bench.corpus.ArticleMessage;
import org.tidings.localstack.bench.corpus.Corpus;
import org.tidings.localstack.bench.corpus.CorpusArticle;
import org.tidings.localstack.bench.search.Clients.Measured;
import org.tidings.localstack.component.Home;
import org.tidings.localstack.component.OpenSearch;
import org.tidings.localstack.stack.Member;
import org.tidings.localstack.testing.TestStack;

/// The same articles, questions and saved searches on a node of OpenSearch with the same heap, and
/// the ratios. Only one of the two sides is asked at a time.
final class AgainstOpenSearch implements AutoCloseable {
    private static final Duration SETTLING = Duration.ofSeconds(5);

    private final Member node;
    private final OpenSearchIndex index;
    private final OpenSearchAnswering answering;
    private final Comparison comparison;
    private final Consumer<String> out;

    AgainstOpenSearch(TestStack stack, Home home, ArticleMessage messages, Consumer<String> out) {
        var artifacts = stack.checkout().artifacts(DownloadListener.silent());
        var openSearch = new OpenSearch(home, artifacts, Machine.HEAP);
        URI address = openSearch.address();
        this.node = new Member(home, new FullSpeed(openSearch));
        this.index = new OpenSearchIndex(address, messages);
        this.answering = new OpenSearchAnswering(address, stack.organization("acme"));
        this.comparison = new Comparison(out);
        this.out = out;
    }

    /// Starts the node and gives it the articles.
    ///
    /// @param segments of our index: it gets no more
    void index(Corpus corpus, int segments) throws IOException, InterruptedException {
        node.start();
        long began = System.nanoTime();
        int articles = index.load(corpus);
        double took = (System.nanoTime() - began) / 1e9;
        out.accept(
                "OpenSearch: %,.0f articles/s by _bulk from one client, which makes them meanwhile"
                                .formatted(articles / took)
                        + "  [%s]".formatted(Machine.now(articles)));
        index.flush();
        out.accept("OpenSearch: index with its sources %,d MB".formatted(index.size() >> 20));
        index.merge(segments);
        out.accept(
                "Segments: ours %d, as they came about; OpenSearch's %d, merged to no more"
                        .formatted(segments, index.segments()));
        Thread.sleep(SETTLING);
    }

    /// @return whether both sides find the same
    boolean agrees(Answering ours, Map<Kind, List<Question>> questions) throws IOException {
        return comparison.agree(ours, answering, questions);
    }

    void http(
            HttpLoad load,
            Map<Kind, List<Question>> questions,
            Map<Kind, Map<Integer, Measured>> ours)
            throws InterruptedException {
        comparison.http(ours, load.run(answering, questions));
    }

    void engine(Map<Kind, List<Question>> questions, Map<Kind, long[]> ours) throws IOException {
        out.accept(
                "Inside OpenSearch, as the node itself says of an _msearch of %d times the same"
                        .formatted(Engine.TIMES));
        for (var kind : ours.entrySet()) {
            var our = Percentiles.of(kind.getValue());
            var their = Percentiles.of(inside(questions.getOrDefault(kind.getKey(), List.of())));
            out.accept(
                    Engine.line(kind.getKey(), their)
                            + "; ours to theirs: median %.2f, p99 %.2f"
                                    .formatted(
                                            Comparison.ratio(our.p50(), their.p50()),
                                            Comparison.ratio(our.p99(), their.p99())));
        }
    }

    /// The second round counts.
    private long[] inside(List<Question> questions) throws IOException {
        var nanos = new long[questions.size()];
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < nanos.length; i++) {
                nanos[i] = answering.inside(questions.get(i), Engine.TIMES);
            }
        }
        return nanos;
    }

    /// @return whether as many searches match
    boolean matching(
            List<CorpusArticle> arriving,
            List<Clause> searches,
            Map<Integer, Matching.Measured> ours)
            throws IOException, InterruptedException {
        var percolator = new Percolator(node.component().address(), index);
        percolator.create();
        int stored = 0;
        boolean same = true;
        for (var each : ours.entrySet()) {
            percolator.add(searches.subList(stored, each.getKey()), stored);
            stored = each.getKey();
            var theirs = percolator.measure(arriving, Matching.BATCH);
            out.accept(
                    "  %,7d searches, OpenSearch's percolator: %,.0f articles/s; ours %.1f times"
                            .formatted(
                                    stored,
                                    theirs.perSecond(),
                                    each.getValue().perSecond() / theirs.perSecond()));
            if (theirs.matches() != each.getValue().matches()) {
                out.accept(
                        "  DIFFERENT matches: ours %,d, the percolator's %,d"
                                .formatted(each.getValue().matches(), theirs.matches()));
                same = false;
            }
        }
        return same;
    }

    @Override
    public void close() {
        node.stop();
    }
}
