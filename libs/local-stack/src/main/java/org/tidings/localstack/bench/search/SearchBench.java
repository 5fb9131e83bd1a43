package org.tidings.localstack.bench.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tidings.localstack.bench.corpus.ArticleMessage;
import org.tidings.localstack.bench.corpus.Corpus;
import org.tidings.localstack.bench.corpus.CorpusArticle;
import org.tidings.localstack.bench.corpus.FileCorpus;
import org.tidings.localstack.bench.corpus.GeneratedCorpus;
import org.tidings.localstack.component.Home;
import org.tidings.localstack.stack.StartListener;
import org.tidings.localstack.testing.TestStack;

/// What search costs with many articles: indexing, questions of each kind over HTTP, the engine
/// alone; and all of it beside OpenSearch, if wanted.
public final class SearchBench {
    private static final long SEED = 20_260_101;
    private static final int ARRIVING = 128;
    private static final int QUESTIONS_OF_A_KIND = 60;
    private static final String REFUSALS = "org.tidings.query.language.RefusalBench";
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final TestStack stack;
    private final Size size;
    private final Consumer<String> out;

    /// @param articles that are generated
    /// @param corpus a file of articles instead; null: generated ones
    /// @param seconds that each kind of question is asked by each number of clients
    /// @param againstOpenSearch whether OpenSearch is asked the same
    public record Size(
            int articles, @Nullable Path corpus, int seconds, boolean againstOpenSearch) {}

    /// @param stack not started yet; whoever gives it ends it
    public SearchBench(TestStack stack, Size size, Consumer<String> out) {
        this.stack = stack;
        this.size = size;
        this.out = out;
    }

    /// @return false when OpenSearch finds something else
    public boolean run() throws IOException, InterruptedException {
        var corpus = corpus();
        out.accept(Machine.described());
        out.accept("Corpus: " + corpus.description());
        stack.start(StartListener.silent());
        var home = stack.checkout().home(stack.stack().home().folder().resolve("search-bench"));
        var service = new MeasuredService(stack, home, Machine.HEAP);
        refusals(service);
        var sample = new Sample(SEED);
        try (var openSearch = new AgainstOpenSearch(stack, home, messages(), out)) {
            stopWhenInterrupted(service, openSearch);
            service.start();
            int articles = index(corpus, service, sample);
            var questions = questions(service, sample);
            var load = new HttpLoad(size.seconds(), articles, out);
            var tidings = new Tidings(service.address(), () -> stack.token("ana"));
            var overHttp = load.run(tidings, questions);
            var engine =
                    new Engine(service, stack.organization("acme"), home.folder().resolve("copy"));
            if (size.againstOpenSearch()) {
                openSearch.index(corpus, engine.segments());
                if (!openSearch.agrees(tidings, questions)) {
                    return false;
                }
                openSearch.http(load, questions, overHttp);
            }
            service.stop();
            engine.copyIndex();
            var alone = engine(engine, questions, articles);
            if (size.againstOpenSearch()) {
                openSearch.engine(questions, alone);
            }
            boolean agreed = matching(service, home, corpus, sample, engine, openSearch);
            service.start();
            new Arriving(
                            service,
                            stack.components().kafka().bootstrapServers(),
                            messages(),
                            home.folder(),
                            out)
                    .measure(corpus.arriving(ARRIVING));
            return agreed;
        } finally {
            service.stop();
        }
    }

    private static void stopWhenInterrupted(MeasuredService service, AgainstOpenSearch openSearch) {
        Runnable stop =
                () -> {
                    service.stop();
                    openSearch.close();
                };
        Runtime.getRuntime().addShutdownHook(new Thread(stop, "stop-measured"));
    }

    private boolean matching(
            MeasuredService service,
            Home home,
            Corpus corpus,
            Sample sample,
            Engine engine,
            AgainstOpenSearch openSearch)
            throws IOException, InterruptedException {
        var arriving = corpus.arriving(ARRIVING).stream().filter(CorpusArticle::isPublic).toList();
        var searches = new SavedSearches(sample, SEED).make(Matching.SEARCHES.getLast());
        var matched =
                new Matching(service.classPath(), home.folder(), out)
                        .measure(engine.copy(), arriving, searches, stack.organization("acme"));
        return !size.againstOpenSearch() || openSearch.matching(arriving, searches, matched);
    }

    private ArticleMessage messages() {
        return new ArticleMessage(
                Map.of("acme", stack.organization("acme"), "globex", stack.organization("globex")));
    }

    private void refusals(MeasuredService service) throws IOException, InterruptedException {
        out.accept("A query refused, by its length, on one thread, in its time on the processor");
        new ServiceClass(service.classPath(), REFUSALS).run(out);
    }

    private Map<Kind, long[]> engine(
            Engine engine, Map<Kind, List<Question>> questions, int articles)
            throws IOException, InterruptedException {
        var measured = engine.measure(questions);
        out.accept(
                "The engine alone, %d segments, each question %d times in a row after as many"
                                .formatted(measured.segments(), Engine.TIMES)
                        + " for warmth  [%s]".formatted(Machine.now(articles)));
        measured.nanos()
                .forEach((kind, nanos) -> out.accept(Engine.line(kind, Percentiles.of(nanos))));
        return measured.nanos();
    }

    private Corpus corpus() {
        return size.corpus() == null
                ? new GeneratedCorpus(SEED, size.articles())
                : new FileCorpus(size.corpus());
    }

    private int index(Corpus corpus, MeasuredService service, Sample sample)
            throws IOException, InterruptedException {
        var loader = new Loader(service.database(), new CorpusRows(messages()));
        long began = System.nanoTime();
        int articles = loader.load(corpus, sample);
        out.accept(
                "Stored in PostgreSQL by COPY: %,d articles in %.0f s"
                        .formatted(articles, seconds(began)));
        long before = service.indexed();
        loader.announce();
        began = System.nanoTime();
        while (service.indexed() - before < articles) {
            Thread.sleep(BETWEEN_LOOKS);
        }
        double took = seconds(began);
        // The last changes are written to the disk within five seconds.
        Thread.sleep(Duration.ofSeconds(6));
        out.accept(
                "Indexed from PostgreSQL: %,.0f articles/s (%.1f s), index %,d MB, memory of the process %,d MB  [%s]"
                        .formatted(
                                articles / took,
                                took,
                                service.indexSize() >> 20,
                                service.memory() >> 20,
                                Machine.now(articles)));
        return articles;
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    /// Of the kinds that this version answers.
    private Map<Kind, List<Question>> questions(MeasuredService service, Sample sample)
            throws IOException {
        var tidings = new Tidings(service.address(), () -> stack.token("ana"));
        var questions = new EnumMap<Kind, List<Question>>(Kind.class);
        for (Kind kind : Kind.values()) {
            var of = new Questions(sample, SEED).of(kind, QUESTIONS_OF_A_KIND);
            if (of.isEmpty()) {
                out.accept("  " + kind.title() + ": the articles give no such question");
            } else if (!tidings.answers(of.getFirst())) {
                out.accept("  " + kind.title() + ": this version does not answer it");
            } else {
                questions.put(kind, of);
            }
        }
        return questions;
    }
}
