package org.tidings.ingest.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.tidings.ingest.evaluate.Evaluation;
import org.tidings.ingest.evaluate.FeedparserEvaluation;
import org.tidings.ingest.evaluate.GofeedEvaluation;
import org.tidings.ingest.evaluate.RobotsEvaluation;
import org.tidings.ingest.evaluate.Score;
import org.tidings.ingest.evaluate.SitemapEvaluation;

/// `evaluate ingest --data DIR [SET…]`: a table of scores.
final class Evaluate {
    private Evaluate() {}

    /// All there is to measure; `telling` prints what went wrong, too.
    private static List<Evaluation> evaluations(boolean telling) {
        return List.of(
                new FeedparserEvaluation(telling),
                new GofeedEvaluation(telling),
                new RobotsEvaluation(),
                new SitemapEvaluation());
    }

    static int run(List<String> words, PrintStream out) throws IOException {
        var arguments = new Arguments(words, List.of("--data"));
        String data = arguments.option("--data");
        List<String> sets = arguments.rest();
        if (data == null || sets.isEmpty() || !sets.getFirst().equals("ingest")) {
            throw new WrongUse("evaluate ingest --data DIR [SET…]");
        }
        if (!Files.isDirectory(Path.of(data))) {
            throw new WrongUse("there is no folder " + data);
        }
        List<String> wanted = sets.subList(1, sets.size());
        out.printf("%-14s %-44s %7s %7s  %s%n", "set", "measure", "value", "cases", "");
        for (Evaluation each : evaluations(!wanted.isEmpty())) {
            if (wanted.isEmpty() || wanted.contains(each.set())) {
                each.run(Path.of(data)).forEach(score -> print(score, out));
            }
        }
        return 0;
    }

    private static void print(Score score, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%-14s %-44s %7.3f %7d  %s%n",
                score.set(),
                score.measure(),
                score.value(),
                score.cases(),
                score.note());
        out.flush();
    }
}
