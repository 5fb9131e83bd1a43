package org.tidings.nlp.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.tidings.nlp.bench.ReadingBench;
import org.tidings.nlp.language.LanguageConfig;

/// `bench nlp`: what close reading costs.
final class Bench {
    static final String USE = "bench nlp [--seconds N]";

    private static final Path SEEDS = Path.of(System.getProperty("tidings.root", "."), "seeds");
    private static final Duration USUAL = Duration.ofSeconds(30);

    private Bench() {}

    static int run(List<String> words, LanguageConfig languages, PrintStream out)
            throws IOException {
        Duration measured = measured(words);
        new ReadingBench(SEEDS, languages, out).run(measured);
        return 0;
    }

    /// @throws WrongUse when the words are others than `nlp` and perhaps a number of seconds
    static Duration measured(List<String> words) {
        if (words.equals(List.of("nlp"))) {
            return USUAL;
        }
        boolean timed =
                words.size() == 3
                        && words.subList(0, 2).equals(List.of("nlp", "--seconds"))
                        && words.getLast().matches("[1-9]\\d{0,3}");
        if (!timed) {
            throw new WrongUse(USE);
        }
        return Duration.ofSeconds(Long.parseLong(words.getLast()));
    }
}
