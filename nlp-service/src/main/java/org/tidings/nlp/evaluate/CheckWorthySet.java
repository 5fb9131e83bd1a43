package org.tidings.nlp.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tidings.nlp.document.Source;
import org.tidings.nlp.reading.CloseReading;
import org.tidings.nlp.reading.Enrichment;

/// ClaimBuster's sentences of debates, by whether they are worth checking. Debate talk is no
/// news, so its figures are an indication only.
final class CheckWorthySet implements Evaluation {
    private static final String SET = "claims";
    private static final int MOST_ERRORS = 50;

    /// A sentence with its score.
    record Scored(String text, boolean worthy, double score) {}

    @Override
    public String set() {
        return SET;
    }

    @Override
    public Report run(Path data, CloseReading reading) throws IOException {
        byte[] file = Files.readAllBytes(data.resolve("claims/claimbuster/train.json"));
        List<Scored> sentences = new ArrayList<>();
        for (JsonNode each : new ObjectMapper().readTree(file)) {
            String text = each.path("text").asText();
            var document = reading.read(Source.of(text)).document();
            double score = CheckWorthiness.of(document, Enrichment.findings(document));
            sentences.add(new Scored(text, each.path("label").asInt() == 1, score));
        }
        sentences.sort(Comparator.comparingDouble(Scored::score).reversed());
        long worthy = sentences.stream().filter(Scored::worthy).count();
        String chance =
                String.format(Locale.ROOT, "by chance %.3f", (double) worthy / sentences.size());
        return new Report(
                List.of(
                        new Score(
                                SET,
                                "check-worthy sentences, average precision",
                                null,
                                null,
                                averagePrecision(sentences),
                                sentences.size(),
                                "an indication: debates; " + chance),
                        Score.of(
                                SET,
                                "check-worthy sentences",
                                matches(sentences),
                                "an indication: debates")),
                errors(sentences));
    }

    /// The mean of the precision at each sentence that is worth checking.
    ///
    /// @param sentences the highest score first
    static double averagePrecision(List<Scored> sentences) {
        int hits = 0;
        double sum = 0;
        for (int rank = 0; rank < sentences.size(); rank++) {
            if (sentences.get(rank).worthy()) {
                hits++;
                sum += (double) hits / (rank + 1);
            }
        }
        return hits == 0 ? 0 : sum / hits;
    }

    private static Matches matches(List<Scored> sentences) {
        var matches = new Matches();
        for (Scored each : sentences) {
            boolean found = each.score() >= CheckWorthiness.THRESHOLD;
            matches.count(found && each.worthy() ? 1 : 0, found ? 1 : 0, each.worthy() ? 1 : 0);
        }
        return matches;
    }

    /// The lowest of those to check, and the highest of the others.
    private static List<String> errors(List<Scored> sentences) {
        List<String> errors = new ArrayList<>();
        sentences.reversed().stream()
                .filter(Scored::worthy)
                .limit(MOST_ERRORS)
                .forEach(each -> errors.add("claims MISSED " + each.text()));
        sentences.stream()
                .filter(each -> !each.worthy())
                .limit(MOST_ERRORS)
                .forEach(each -> errors.add("claims WRONG  " + each.text()));
        return errors;
    }
}
