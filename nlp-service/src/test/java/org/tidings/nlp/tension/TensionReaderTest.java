package org.tidings.nlp.tension;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.nlp.facts.Facts;

class TensionReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Teachers said at least 40 schools had closed. The ministry said no more than 12 schools had closed.",
                "Fishermen said that nobody had answered their calls. The coast guard said all calls had been answered.",
                "The owners said no bid had been received. The agent said that an offer had arrived on Friday.",
                "The two firms may be close to completing the merger. The merger was said to have been completed in May."
            })
    void givenTwoStatementsThatExcludeEachOther_whenRead_thenTheyAreATension(String text) {
        assertEquals(1, Facts.in(text).findings().tensions().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor said 40 schools had closed. The mayor said 12 bridges had closed.",
                "Teachers said the roof had leaked. The ministry said the roof would be repaired.",
                "One bank forecast growth of 3 percent. Another bank said wages rose 5 percent."
            })
    void givenStatementsThatFit_whenRead_thenThereIsNone(String text) {
        assertEquals(List.of(), Facts.in(text).findings().tensions());
    }
}
