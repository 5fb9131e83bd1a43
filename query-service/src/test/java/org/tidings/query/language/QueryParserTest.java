package org.tidings.query.language;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.problem.Problem;
import org.tidings.problem.ProblemException;
import org.tidings.query.language.Query.All;
import org.tidings.query.language.Query.Phrase;
import org.tidings.query.language.Query.Place;
import org.tidings.query.language.Query.Word;

class QueryParserTest {
    @Test
    void givenWordsAndAPhrase_whenParsed_thenAllMustHoldAndEachKnowsItsPlace() {
        var parsed = QueryParser.parse("ferry  \"sails again\" noon");

        assertEquals(
                new All(
                        List.of(
                                new Word("ferry", new Place(0, 5)),
                                new Phrase("sails again", new Place(7, 20)),
                                new Word("noon", new Place(21, 25))),
                        new Place(0, 25)),
                parsed.query());
        assertTrue(parsed.hints().isEmpty());
    }

    @Test
    void givenTypographicForms_whenParsed_thenTheyMeanThePlainOnesAtTheSamePlaces() {
        var parsed = QueryParser.parse("\u201Csails\u00A0again\u201D\u3000ferry\u2019s");

        assertEquals(
                new All(
                        List.of(
                                new Phrase("sails again", new Place(0, 13)),
                                new Word("ferry's", new Place(14, 21))),
                        new Place(0, 21)),
                parsed.query());
    }

    @Test
    void givenALowerCaseOperator_whenParsed_thenItIsAWordWithAHint() {
        var parsed = QueryParser.parse("ferry and noon");

        assertEquals(3, ((All) parsed.query()).parts().size());
        assertEquals(6, parsed.hints().getFirst().start());
        assertEquals(9, parsed.hints().getFirst().end());
    }

    @Test
    void givenSignsWithoutLetters_whenParsed_thenTheyAreLeftOutAndTheHintSaysSo() {
        var parsed = QueryParser.parse("ferry - noon");

        assertEquals(2, ((All) parsed.query()).parts().size());
        assertEquals(1, parsed.hints().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\"\"", "\" \"", "- ...", "\u00A0"})
    void givenNothingToSearch_whenParsed_thenItIsRefused(String query) {
        var problem = refused(query);

        assertEquals("urn:tidings:problem:query-empty", problem.type().toString());
        assertEquals(query.length(), problem.extensions().get("end"));
    }

    @Test
    void givenAnOpenQuote_whenParsed_thenTheRepairClosesIt() {
        var problem = refused("ferry \"sails again ");

        assertEquals("urn:tidings:problem:query-quote-not-closed", problem.type().toString());
        assertEquals(6, problem.extensions().get("start"));
        assertEquals(19, problem.extensions().get("end"));
        assertEquals("a closing quote \"", problem.extensions().get("expected"));
        assertEquals("ferry \"sails again\"", problem.extensions().get("repair"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            textBlock =
                    """
                    ferry AND noon,           6,  9, ferry noon
                    ferry OR noon,            6,  8, ferry noon
                    ferry NOT noon,           6,  9, ferry noon
                    inch NEAR/6 land,         5, 11, inch land
                    title:ferry noon,         0, 11, ferry noon
                    'speaker:"Tessa Quill"',  0,  8, '"Tessa Quill"'
                    ferry (noon,              6, 11, ferry noon
                    ferry -noon,              6, 11, ferry noon
                    =Ferry,                   0,  6, Ferry
                    ferr*,                    0,  5, ferr
                    f?rry,                    0,  5, frry
                    '"sails again"~3',       13, 15, '"sails again"'
                    ferry https://a.example,  6, 23, 'ferry "https://a.example"'
                    """)
    void givenWhatTheLanguageWillMeanLater_whenParsed_thenItIsRefusedWithARepair(
            String query, int start, int end, String repair) {
        var problem = refused(query);

        assertEquals("urn:tidings:problem:query-not-supported-yet", problem.type().toString());
        assertEquals(start, problem.extensions().get("start"));
        assertEquals(end, problem.extensions().get("end"));
        assertEquals(repair, problem.extensions().get("repair"));
        assertDoesNotThrow(() -> QueryParser.parse(repair));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"AND\"", "10:30", "land?", "AT&T", "wire-tap", "U.S."})
    void givenWhatOnlyLooksLikeAnOperator_whenParsed_thenItIsSearched(String query) {
        assertTrue(QueryParser.parse(query).hints().isEmpty());
    }

    @Test
    void givenMoreThan32KilobytesOfUtf8_whenParsed_thenItIsRefusedWithAnAnswerableBeginning() {
        String query = "\u00E4\u00F6\u00FC\u00DF ".repeat(4_000);

        var problem = refused(query);

        assertEquals("urn:tidings:problem:query-too-long", problem.type().toString());
        assertEquals(query.length(), problem.extensions().get("end"));
        assertTrue(problem.detail().contains("36000"), problem.detail());
    }

    @Test
    void givenMoreThan2000Clauses_whenParsed_thenTheRepairHasAsMany() {
        var problem = refused("a ".repeat(2_001));

        assertEquals("urn:tidings:problem:query-too-many-clauses", problem.type().toString());
        assertEquals(4_000, problem.extensions().get("start"));
        var repaired = QueryParser.parse((String) problem.extensions().get("repair"));
        assertEquals(2_000, ((All) repaired.query()).parts().size());
    }

    @Test
    void givenAnyText_whenParsed_thenItIsAnsweredOrRefusedWithinItsBounds() {
        var random = new Random(7);
        String signs = "ab \"\u201C\u201D:()-=*?~ANDOR\u00A0\uD83D\uDE00\uD83D/\n\u0000";
        for (int round = 0; round < 20_000; round++) {
            var query = new StringBuilder();
            for (int i = random.nextInt(24); i > 0; i--) {
                query.append(signs.charAt(random.nextInt(signs.length())));
            }
            try {
                QueryParser.parse(query.toString());
            } catch (ProblemException refusal) {
                var members = refusal.problem().extensions();
                int start = (int) members.get("start");
                int end = (int) members.get("end");
                assertTrue(0 <= start && start <= end && end <= query.length(), query::toString);
            }
        }
    }

    private static Problem refused(String query) {
        return assertThrows(ProblemException.class, () -> QueryParser.parse(query)).problem();
    }
}
