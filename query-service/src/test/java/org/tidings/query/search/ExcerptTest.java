package org.tidings.query.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.Span;
import org.tidings.query.Sample;
import org.tidings.query.rights.ShownText;

class ExcerptTest {
    private static final String FILLER = "Nothing of note was said in the harbour. ".repeat(20);

    @Test
    void givenAMatchFarBehind_whenExcerpted_thenItsSentenceStandsFirst() {
        String text = FILLER + "The ferry sails again. " + FILLER;

        var excerpt = excerpt(text, "ferry");

        assertTrue(excerpt.text().startsWith("The ferry sails again."), excerpt.text());
        assertTrue(excerpt.text().endsWith("harbour."), excerpt.text());
        assertTrue(excerpt.text().length() <= Excerpt.LENGTH);
        assertEquals(List.of(new Span(4, 9)), excerpt.highlights());
    }

    @Test
    void givenMatchesInSeveralPlaces_whenExcerpted_thenTheDensestPlaceIsShown() {
        String text = "One ferry. " + FILLER + "A ferry met a ferry. " + FILLER;

        var excerpt = excerpt(text, "ferry");

        assertTrue(excerpt.text().startsWith("A ferry met a ferry."), excerpt.text());
        assertEquals(2, excerpt.highlights().size());
    }

    @Test
    void givenNoMatchInTheText_whenExcerpted_thenTheBeginningIsShown() {
        var excerpt = excerpt("The ferry sails again. " + FILLER, "absent");

        assertTrue(excerpt.text().startsWith("The ferry"), excerpt.text());
        assertTrue(excerpt.highlights().isEmpty());
    }

    @Test
    void givenAnEndlessSentence_whenExcerpted_thenWordsStayWholeAroundTheMatch() {
        String text = "word ".repeat(400) + "ferry " + "word ".repeat(400);

        var excerpt = excerpt(text, "ferry");

        assertEquals(1, excerpt.highlights().size());
        assertTrue(excerpt.text().startsWith("word "), excerpt.text());
        assertTrue(excerpt.text().endsWith("word"), excerpt.text());
    }

    @Test
    void givenAnyText_whenExcerpted_thenHighlightsLieInsideAndShowTheMatch() {
        var random = new Random(11);
        String[] words = {"ferry", "sea", "a.", "noon.", "\uD83D\uDE00", "verylongword".repeat(9)};
        for (int round = 0; round < 2_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(200); i > 0; i--) {
                text.append(words[random.nextInt(words.length)])
                        .append(random.nextInt(9) == 0 ? "" : " ");
            }
            var excerpt = excerpt(text.toString(), "ferry");
            assertTrue(excerpt.text().length() <= Excerpt.LENGTH, excerpt::text);
            assertTrue(
                    text.indexOf("ferry") < 0 || !excerpt.highlights().isEmpty(), text::toString);
            for (Span span : excerpt.highlights()) {
                assertEquals("ferry", excerpt.text().substring(span.start(), span.end()));
            }
        }
    }

    private static Excerpt excerpt(String text, String word) {
        var occurrences = new ArrayList<Span>();
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            occurrences.add(new Span(at, at + word.length()));
        }
        return Excerpt.of(ShownText.of(Sample.of("Title", text).enriched()), occurrences);
    }
}
