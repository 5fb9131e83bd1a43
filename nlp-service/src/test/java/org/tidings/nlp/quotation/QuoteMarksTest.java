package org.tidings.nlp.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.Span;

class QuoteMarksTest {
    @Test
    void givenSingleMarksAndApostrophes_whenScanned_thenOnlyMarksCount() {
        assertEquals(
                List.of("It’s the drivers’ union, isn’t it?"),
                inner("‘It’s the drivers’ union, isn’t it?’ she asked at the players’ gate."));
    }

    @Test
    void givenMarksWithinMarks_whenScanned_thenBothAreFound() {
        assertEquals(List.of("He said ‘go’ and left.", "go"), inner("“He said ‘go’ and left.”"));
    }

    @Test
    void givenNoClosingMark_whenScanned_thenItReachesToTheEnd() {
        assertEquals(List.of("Nobody slept."), inner("“Nobody slept."));
    }

    @Test
    void givenStraightMarksAndInches_whenScanned_thenPairsAreFound() {
        assertEquals(List.of("first", "second"), inner("\"first\" and then \"second\" words"));
    }

    private static List<String> inner(String text) {
        return QuoteMarks.in(text, new Span(0, text.length())).stream()
                .map(quote -> text.substring(quote.inner().start(), quote.inner().end()))
                .toList();
    }
}
