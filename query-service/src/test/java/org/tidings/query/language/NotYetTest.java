package org.tidings.query.language;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.problem.ProblemException;

class NotYetTest {
    private static final Set<Field> ANSWERED = EnumSet.of(Field.TITLE, Field.PUBLISHED);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    ferry person:"Tessa Quill"      |  6 | 26 | ferry "Tessa Quill"
                    person:(Ana OR Bo)              |  0 | 18 | ("Ana" OR "Bo")
                    ferry OR person:(Ana OR Bo)     |  9 | 27 | ferry OR ("Ana" OR "Bo")
                    ferry tone:>0.5                 |  6 | 15 | ferry
                    ferry AND tag:important         | 10 | 23 | ferry
                    search:"Ukraine base" -title:a  |  0 | 21 | title:a
                    lead:(ferry NEAR/2 "a b")       |  0 | 25 | (ferry NEAR/2 "a b")
                    quotation:(speaker:Ana inch*)   |  0 | 29 | ("Ana" AND inch*)
                    count:(what:killed value:>=20)  |  0 | 30 | killed
                    """)
    void givenWhatCannotBeAnsweredYet_whenParsed_thenTheRepairSeeksItsWords(
            String query, int start, int end, String repair) {
        var problem =
                assertThrows(ProblemException.class, () -> QueryParser.parse(query, ANSWERED))
                        .problem();

        assertEquals("urn:tidings:problem:query-not-supported-yet", problem.type().toString());
        assertEquals(start, problem.extensions().get("start"));
        assertEquals(end, problem.extensions().get("end"));
        assertEquals(repair, problem.extensions().get("repair"));
        assertDoesNotThrow(() -> QueryParser.parse(repair, ANSWERED));
    }

    @Test
    void givenOnlyWhatIsAnswered_whenParsed_thenItIsUnderstood() {
        assertDoesNotThrow(() -> QueryParser.parse("title:a date:last-2d \"b c\"", ANSWERED));
    }
}
