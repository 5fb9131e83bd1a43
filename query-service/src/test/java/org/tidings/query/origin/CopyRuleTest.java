package org.tidings.query.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopyRuleTest {
    @ParameterizedTest
    @CsvSource({
        "1.0, 1.0, true", // word for word
        "0.95, 0.8, true", // without its end
        "1.0, 0.5, true", // a copy that was continued
        "1.0, 0.1, false", // a round-up with a whole report in it
        "0.25, 0.25, false", // two reports that quote the same paper
        "0.5, 0.5, false",
    })
    void givenTheSharesOfTwoTexts_whenJudged_thenOnlyCopiesAre(
            double share, double backShare, boolean copies) {
        assertEquals(copies, new CopyRule(share, backShare).holds());
        assertEquals(copies, new CopyRule(backShare, share).holds());
    }
}
