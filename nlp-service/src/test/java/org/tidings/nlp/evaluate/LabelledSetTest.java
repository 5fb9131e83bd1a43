package org.tidings.nlp.evaluate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.nlp.reading.Reader;

/// Regression on seeds/labelled: what was reached must stay. No evidence of quality, since rules
/// were written with these texts in sight.
class LabelledSetTest {
    private static LabelledSet.Scores scores;

    @BeforeAll
    static void read() throws IOException {
        scores = LabelledSet.read(Path.of("../seeds/labelled"), Reader.reading());
    }

    private static Matches of(String kind) {
        return switch (kind) {
            case "quotations" -> scores.quotations().quotations;
            case "short texts" -> scores.shortTexts().quotations;
            case "claims" -> scores.facts().claims;
            case "positions" -> scores.facts().positions;
            case "tensions" -> scores.facts().tensions;
            case "events" -> scores.facts().events;
            case "quantities" -> scores.facts().quantities;
            case "times" -> scores.facts().times;
            default -> throw new IllegalArgumentException(kind);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "quotations, 0.97",
        "short texts, 0.93",
        "claims, 0.94",
        "positions, 0.95",
        "tensions, 0.80",
        "events, 0.93",
        "quantities, 0.98",
        "times, 0.93"
    })
    void givenTheLabelledTexts_whenRead_thenTheF1OfAKindIsWhatWasReached(
            String kind, double least) {
        var matches = of(kind);

        assertTrue(matches.f1() >= least, () -> kind + " " + matches + "\n" + matches.errors());
    }

    @Test
    void givenTheLabelledTexts_whenScored_thenEveryMeasureRestsOnCases() {
        for (Score score : scores.scores()) {
            assertTrue(score.cases() > 0, score.toString());
        }
    }
}
