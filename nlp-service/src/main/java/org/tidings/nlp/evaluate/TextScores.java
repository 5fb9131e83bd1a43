package org.tidings.nlp.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.tidings.contracts.finding.Highlight;
import org.tidings.contracts.finding.Section;
import org.tidings.contracts.finding.Topic;
import org.tidings.nlp.document.Source;
import org.tidings.nlp.language.IdentifiedLanguage;
import org.tidings.nlp.reading.CloseReading;

/// Counts what is said of a text as a whole: language, headings, highlights, topics, tone.
final class TextScores {
    /// A document is neutral to this far from 0.
    private static final double NEUTRAL = 0.25;

    private final CloseReading reading;
    private final List<String> errors = new ArrayList<>();
    private int texts;
    private int languages;
    private int headings;
    private int points;
    private int covered;
    private int topics;
    private int first;
    private int tones;

    /// @param reading reads the points that highlights should cover
    TextScores(CloseReading reading) {
        this.reading = reading;
    }

    void add(Gold gold) {
        texts++;
        var language = gold.document().get(IdentifiedLanguage.KIND).tag();
        languages += right(gold, "language", gold.labels().path("language").asText(), language);
        headings += right(gold, "headings", strings(gold.labels().path("sections")), found(gold));
        addHighlights(gold);
        addTopics(gold);
        tones += right(gold, "tone", gold.labels().at("/tone/sign").asInt(), sign(gold));
    }

    List<Score> scores(String set, String which) {
        return List.of(
                Score.share(set, "language, " + which, languages, texts, ""),
                Score.share(set, "all headings, " + which, headings, texts, ""),
                Score.share(set, "points in the highlights, " + which, covered, points, ""),
                Score.share(set, "a topic of those found, " + which, topics, texts, ""),
                Score.share(set, "first topic, " + which, first, texts, ""),
                Score.share(set, "sign of the tone, " + which, tones, texts, ""));
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    private int right(Gold gold, String what, Object wanted, Object found) {
        if (wanted.equals(found)) {
            return 1;
        }
        errors.add("%s WRONG  %s: %s, not %s".formatted(gold.name(), what, found, wanted));
        return 0;
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(each -> strings.add(each.asText()));
        return strings;
    }

    private static List<String> found(Gold gold) {
        return gold.found().sections().stream()
                .map(Section::heading)
                .filter(Objects::nonNull)
                .map(gold::words)
                .toList();
    }

    private void addHighlights(Gold gold) {
        var chosen = gold.found().highlights().stream().map(Highlight::span).toList();
        var said = Lemmas.of(gold.document(), chosen);
        for (String point : strings(gold.labels().path("highlights"))) {
            boolean isCovered =
                    Lemmas.covers(said, Lemmas.of(reading.read(Source.of(point)).document()));
            points++;
            covered += isCovered ? 1 : 0;
            if (!isCovered) {
                errors.add(gold.name() + " MISSED highlight: " + point);
            }
        }
    }

    private void addTopics(Gold gold) {
        Set<String> wanted = new HashSet<>();
        gold.labels().path("topics").forEach(topic -> wanted.add(topic.path("code").asText()));
        var found = gold.found().topics().stream().map(Topic::code).toList();
        boolean any = found.stream().anyMatch(wanted::contains);
        topics += any ? 1 : 0;
        first += !found.isEmpty() && wanted.contains(found.getFirst()) ? 1 : 0;
        if (!any) {
            errors.add(
                    "%s MISSED topic: %s, found %s"
                            .formatted(
                                    gold.name(),
                                    gold.labels().path("topics"),
                                    gold.found().topics().stream().map(Topic::name).toList()));
        }
    }

    private static int sign(Gold gold) {
        var tone = gold.found().tone();
        double score = tone == null ? 0 : tone.score();
        return Math.abs(score) <= NEUTRAL ? 0 : (int) Math.signum(score);
    }
}
