package org.tidings.nlp.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidings.nlp.evaluate.Evaluation;
import org.tidings.nlp.evaluate.Evaluations;
import org.tidings.nlp.evaluate.Report;
import org.tidings.nlp.evaluate.Score;
import org.tidings.nlp.reading.CloseReading;

/// `evaluate nlp`: a table of scores.
///
/// @param data public sets; null when not asked for
/// @param reference the seed article with its labels; null when not asked for
/// @param sets those wanted, whose errors are listed too; empty for all
record Evaluate(@Nullable Path data, @Nullable Path reference, List<String> sets) {
    static final String USE = "evaluate nlp [--data DIR] [--reference DIR] [SET…]";

    /// The project's own texts, from where `./tidings` says the checkout is.
    private static final Path SEEDS = Path.of(System.getProperty("tidings.root", "."), "seeds");

    /// @throws WrongUse when a folder or a set is not there, or something is no option
    static Evaluate of(List<String> words) {
        Path data = null;
        Path reference = null;
        List<String> sets = new ArrayList<>();
        if (words.isEmpty() || !words.getFirst().equals("nlp")) {
            throw new WrongUse(USE);
        }
        for (int place = 1; place < words.size(); place++) {
            String word = words.get(place);
            switch (word) {
                case "--data" -> data = folder(words, ++place);
                case "--reference" -> reference = folder(words, ++place);
                default -> sets.add(word);
            }
        }
        var evaluate = new Evaluate(data, reference, sets);
        evaluate.checkSets();
        return evaluate;
    }

    private static Path folder(List<String> words, int place) {
        if (place >= words.size()) {
            throw new WrongUse(words.getLast() + " wants a folder: " + USE);
        }
        Path folder = Path.of(words.get(place));
        if (!Files.isDirectory(folder)) {
            throw new WrongUse("there is no folder " + folder);
        }
        return folder;
    }

    private void checkSets() {
        List<String> known = tasks().stream().map(task -> task.evaluation().set()).toList();
        for (String set : sets) {
            if (!known.contains(set)) {
                throw new WrongUse("there is no set " + set + ", only " + known);
            }
        }
    }

    private record Task(Evaluation evaluation, Path folder) {}

    private List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        if (data != null) {
            Evaluations.ofData().forEach(each -> tasks.add(new Task(each, data)));
        }
        if (reference != null) {
            Evaluations.ofReference().forEach(each -> tasks.add(new Task(each, reference)));
        }
        if (data == null && reference == null) {
            Evaluations.ofSeeds().forEach(each -> tasks.add(new Task(each, SEEDS)));
        }
        return tasks;
    }

    int run(CloseReading reading, PrintStream out) throws IOException {
        out.printf(
                "%-12s %-46s %9s %7s %7s %7s  %s%n",
                "set", "measure", "precision", "recall", "value", "cases", "");
        for (Task task : tasks()) {
            if (sets.isEmpty() || sets.contains(task.evaluation().set())) {
                run(task, reading, out);
            }
        }
        return 0;
    }

    private void run(Task task, CloseReading reading, PrintStream out) throws IOException {
        try {
            Report report = task.evaluation().run(task.folder(), reading);
            if (!sets.isEmpty() || task.evaluation().alwaysTelling()) {
                report.errors().forEach(out::println);
            }
            report.scores().forEach(score -> print(score, out));
        } catch (NoSuchFileException missing) {
            out.println(task.evaluation().set() + " is left out: there is no " + missing.getFile());
        }
        out.flush();
    }

    private static void print(Score score, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%-12s %-46s %9s %7s %7.3f %7d  %s%n",
                score.set(),
                score.measure(),
                figure(score.precision()),
                figure(score.recall()),
                score.value(),
                score.cases(),
                score.note());
    }

    private static String figure(@Nullable Double value) {
        return value == null ? "" : String.format(Locale.ROOT, "%.3f", value);
    }
}
