package org.tidings.nlp.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tidings.nlp.reading.CloseReading;

/// The project's own labelled texts in `seeds/labelled`: regression tests, not evidence.
final class LabelledSet implements Evaluation {
    private static final String SET = "labelled";
    private static final String ARTICLES = "articles";
    private static final String SHORT = "short texts";

    @Override
    public String set() {
        return SET;
    }

    @Override
    public Report run(Path seeds, CloseReading reading) throws IOException {
        var scores = read(seeds.resolve(SET), reading);
        return new Report(scores.scores(), scores.errors());
    }

    /// All kinds of all texts.
    static Scores read(Path folder, CloseReading reading) throws IOException {
        var scores = Scores.of(reading);
        for (Path article : articles(folder)) {
            scores.add(Gold.read(article, reading));
        }
        for (Gold text : Gold.lines(folder.resolve("attribution.jsonl"), reading)) {
            scores.shortTexts().add(text);
        }
        return scores;
    }

    private static List<Path> articles(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    /// What was counted, per kind.
    record Scores(
            QuotationScores quotations,
            QuotationScores shortTexts,
            EntityScores entities,
            VoiceScores voices,
            FactScores facts,
            TextScores texts) {
        static Scores of(CloseReading reading) {
            return new Scores(
                    new QuotationScores(),
                    new QuotationScores(),
                    new EntityScores(),
                    new VoiceScores(),
                    new FactScores(),
                    new TextScores(reading));
        }

        void add(Gold gold) {
            quotations.add(gold);
            entities.add(gold);
            voices.add(gold);
            facts.add(gold);
            texts.add(gold);
        }

        List<Score> scores() {
            List<Score> scores = new ArrayList<>(quotations.scores(SET, ARTICLES));
            scores.addAll(shortTexts.scores(SET, SHORT));
            scores.addAll(entities.scores(SET, ARTICLES));
            scores.addAll(voices.scores(SET, ARTICLES));
            scores.addAll(facts.scores(SET, ARTICLES));
            scores.addAll(texts.scores(SET, ARTICLES));
            return scores;
        }

        List<String> errors() {
            List<String> errors = new ArrayList<>(quotations.quotations.errors());
            errors.addAll(shortTexts.quotations.errors());
            errors.addAll(entities.errors());
            errors.addAll(voices.voices.errors());
            errors.addAll(voices.behind.errors());
            facts.all().forEach(each -> errors.addAll(each.errors()));
            errors.addAll(texts.errors());
            return errors;
        }
    }
}
