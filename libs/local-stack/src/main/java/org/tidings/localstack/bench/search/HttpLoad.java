package org.tidings.localstack.bench.search;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.tidings.localstack.bench.search.Clients.Measured;

/// Asks questions of each kind by 1, 4 and 16 clients.
final class HttpLoad {
    static final List<Integer> CLIENTS = List.of(1, 4, 16);
    private static final int WARM_UP_CLIENTS = 4;

    private final Duration time;
    private final Duration warmUp;
    private final long articles;
    private final Consumer<String> out;

    /// @param seconds for each kind and number of clients; the warm-up takes as long for each kind
    HttpLoad(int seconds, long articles, Consumer<String> out) {
        this.time = Duration.ofSeconds(seconds);
        this.warmUp = time;
        this.articles = articles;
        this.out = out;
    }

    /// @return what was measured, by kind and number of clients
    Map<Kind, Map<Integer, Measured>> run(Answering answering, Map<Kind, List<Question>> questions)
            throws InterruptedException {
        out.accept(
                "%s over HTTP, ten hits a page, by relevance; warm-up %d s for each kind before"
                                .formatted(answering.name(), warmUp.toSeconds())
                        + " any is measured, then "
                        + time.toSeconds()
                        + " s each:");
        for (var each : questions.values()) {
            new Clients(WARM_UP_CLIENTS).ask(answering.requests(each), warmUp);
        }
        var measured = new EnumMap<Kind, Map<Integer, Measured>>(Kind.class);
        for (var each : questions.entrySet()) {
            var byClients = new TreeMap<Integer, Measured>();
            for (int clients : CLIENTS) {
                var one = new Clients(clients).ask(answering.requests(each.getValue()), time);
                byClients.put(clients, one);
                out.accept(line(each.getKey(), each.getValue().size(), clients, one));
            }
            measured.put(each.getKey(), byClients);
        }
        return measured;
    }

    private String line(Kind kind, int questions, int clients, Measured measured) {
        var times = measured.times();
        return ("  %-9s (%d) %2d clients: median %7.2f ms, p95 %7.2f, p99 %7.2f;"
                        + " %,7.0f answers/s  [%s]")
                .formatted(
                        kind.title(),
                        questions,
                        clients,
                        times.p50() / 1e6,
                        times.p95() / 1e6,
                        times.p99() / 1e6,
                        measured.perSecond(),
                        Machine.now(articles));
    }
}
