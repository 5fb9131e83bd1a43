package org.tidings.nlp.facts;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Regression on seeds/labelled: what was reached must stay. No evidence of quality, since rules
/// were written with these articles in sight.
class LabelledFactsTest {
    private static FactScores scores;

    @BeforeAll
    static void read() {
        scores = FactScores.labelled();
    }

    @ParameterizedTest
    @CsvSource({
        "claims, 0.94",
        "positions, 0.95",
        "tensions, 0.80",
        "events, 0.93",
        "quantities, 0.98",
        "times, 0.93"
    })
    void givenTheLabelledArticles_whenRead_thenTheF1OfAKindIsWhatWasReached(
            String kind, double least) {
        var score = scores.of(kind);

        assertTrue(score.f1() >= least, () -> kind + " " + score + "\n" + score.misses());
    }

    @Test
    void givenTheLabelledArticles_whenScored_thenNoKindIsEmpty() {
        assertTrue(scores.of("quantities").recall() > 0, scores.table(false));
    }
}
