package org.tidings.localstack.bench.search;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tidings.localstack.bench.search.Answering.Found;
import org.tidings.localstack.bench.search.Clients.Measured;

/// What two that answer the same questions find, and what it takes them.
final class Comparison {
    private static final int SHOWN = 10;

    private final Consumer<String> out;

    Comparison(Consumer<String> out) {
        this.out = out;
    }

    /// Asks both everything once, newest first: our relevance goes by what the viewer may see and
    /// is nobody else's.
    ///
    /// @return whether totals, the ten newest and all counts are the same
    boolean agree(Answering one, Answering other, Map<Kind, List<Question>> questions)
            throws IOException {
        int different = 0;
        int asked = 0;
        for (var of : questions.values()) {
            for (Question question : of) {
                var ours = one.found(question);
                var theirs = other.found(question);
                asked++;
                if (!same(ours, theirs) && different++ < SHOWN) {
                    out.accept("  DIFFERENT " + question.text());
                    out.accept("    " + one.name() + ": " + ours);
                    out.accept("    " + other.name() + ": " + theirs);
                }
            }
        }
        out.accept(
                "Totals, the ten newest and counts: %,d questions, %,d answered differently"
                        .formatted(asked, different));
        return different == 0;
    }

    private static boolean same(Found ours, Found theirs) {
        return ours.total() == theirs.total()
                && new HashSet<>(ours.first()).equals(new HashSet<>(theirs.first()))
                && ours.counts().equals(theirs.counts());
    }

    /// Ratios over HTTP, ours to theirs: below 1 we are faster.
    void http(Map<Kind, Map<Integer, Measured>> ours, Map<Kind, Map<Integer, Measured>> theirs) {
        out.accept("Over HTTP, ours to OpenSearch's (below 1: ours is faster):");
        ours.forEach(
                (kind, byClients) ->
                        byClients.forEach(
                                (clients, measured) -> {
                                    var other = theirs.getOrDefault(kind, Map.of()).get(clients);
                                    if (other != null) {
                                        out.accept(line(kind, clients, measured, other));
                                    }
                                }));
    }

    private static String line(Kind kind, int clients, Measured ours, Measured theirs) {
        return "  %-9s %2d clients: median %.2f, p95 %.2f, p99 %.2f; answers/s %.2f times"
                .formatted(
                        kind.title(),
                        clients,
                        ratio(ours.times().p50(), theirs.times().p50()),
                        ratio(ours.times().p95(), theirs.times().p95()),
                        ratio(ours.times().p99(), theirs.times().p99()),
                        ours.perSecond() / theirs.perSecond());
    }

    static double ratio(long ours, long theirs) {
        return (double) ours / Math.max(1, theirs);
    }
}
