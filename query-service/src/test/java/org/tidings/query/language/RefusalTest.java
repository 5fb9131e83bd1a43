package org.tidings.query.language;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.problem.Problem;
import org.tidings.problem.ProblemException;

class RefusalTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\"\"", "\" \"", "- ...", "\u00A0", "()", "AND", "NOT -"})
    void givenNothingToSearch_whenParsed_thenItIsRefused(String query) {
        var problem = refused(query);

        assertEquals("urn:tidings:problem:query-empty", problem.type().toString());
        assertEquals(0, problem.extensions().get("start"));
        assertEquals(query.length(), problem.extensions().get("end"));
        assertEquals("", problem.extensions().get("repair"));
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
            delimiter = '|',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    a (b OR c              | bracket-not-closed    |  2 |  9 | a (b OR c)
                    title:(a               | bracket-not-closed    |  6 |  8 | title:(a)
                    a) b                   | bracket-not-opened    |  1 |  2 | a b
                    ) b                    | bracket-not-opened    |  0 |  1 | b
                    a () b                 | brackets-empty        |  2 |  4 | a b
                    a OR title:() b        | brackets-empty        | 11 | 13 | a OR b
                    a AND                  | operand-missing       |  2 |  5 | a
                    OR a                   | operand-missing       |  0 |  2 | a
                    a AND OR b             | operand-missing       |  2 |  5 | a OR b
                    NOT                    | empty                 |  0 |  3 |
                    a NOT                  | operand-missing       |  2 |  5 | a
                    a NOT NOT b            | operand-missing       |  2 |  5 | a NOT b
                    a NEAR/3               | operand-missing       |  2 |  8 | a
                    a NEAR/3 -b            | operand-missing       |  2 |  8 | a -b
                    a OR b c               | and-or-mixed          |  0 |  8 | (a OR b) c
                    a b OR c               | and-or-mixed          |  0 |  8 | a (b OR c)
                    a OR b AND c OR d      | and-or-mixed          |  0 | 17 | a OR (b AND c) OR d
                    a AND b OR c AND d     | and-or-mixed          |  0 | 18 | (a AND b) OR (c AND d)
                    a OR b -c              | and-or-mixed          |  0 |  9 | (a OR b) -c
                    a OR b AND NOT c       | and-or-mixed          |  0 | 16 | (a OR b) AND NOT c
                    x (a OR (b) "c d")     | and-or-mixed          |  3 | 17 | x ((a OR (b)) "c d")
                    -a                     | negatives-only        |  0 |  2 | a
                    NOT a -b               | negatives-only        |  0 |  8 | a -b
                    NOT (a OR b)           | negatives-only        |  0 | 12 | (a OR b)
                    title:(NOT a)          | negatives-only        |  0 | 13 | title:(a)
                    -a OR NOT b            | negatives-only        |  0 | 11 | a OR NOT b
                    in* land               | prefix-too-short      |  0 |  3 | in land
                    "an in* of"            | prefix-too-short      |  4 |  7 | "an in of"
                    person:Z*              | prefix-too-short      |  7 |  9 | person:"Z"
                    *land                  | wildcard-misplaced    |  0 |  5 | land
                    *land*                 | wildcard-misplaced    |  0 |  6 | land*
                    lan*d                  | wildcard-misplaced    |  0 |  5 | "lan d"
                    wire-tap*              | wildcard-misplaced    |  0 |  9 | "wire tap*"
                    ?and a                 | wildcard-misplaced    |  0 |  4 | and a
                    a *                    | wildcard-misplaced    |  2 |  3 | a
                    person:"A* B"          | wildcard-misplaced    |  7 | 13 | person:"A B"
                    =wire*                 | exact-misplaced       |  0 |  6 | =wire
                    ="New York"            | exact-misplaced       |  0 |  1 | "New York"
                    person:Zel?nsky        | wildcard-misplaced    |  7 | 15 | person:Zel*
                    org:N?TO               | wildcard-misplaced    |  4 |  8 | org:"NTO"
                    person:=Ana            | exact-misplaced       |  7 | 11 | person:"Ana"
                    a NEAR/51 b            | distance-invalid      |  2 |  9 | a NEAR/50 b
                    a NEAR/ b              | distance-invalid      |  2 |  7 | a NEAR/4 b
                    a ONEAR b              | distance-invalid      |  2 |  7 | a ONEAR/4 b
                    a NEAR/x b             | distance-invalid      |  2 |  8 | a NEAR/4  b
                    "a b"~60               | distance-invalid      |  5 |  8 | "a b"~50
                    "a b"~ c               | distance-invalid      |  5 |  6 | "a b"~4 c
                    ferry~2                | distance-invalid      |  0 |  7 | ferry
                    (a b) NEAR/3 c         | near-operand          |  0 | 14 | (a NEAR/3 c AND b NEAR/3 c)
                    a NEAR (b OR title:c)  | near-operand          |  0 | 21 | (a AND (b OR title:c))
                    title:a NEAR/2 title:b | near-operand          |  0 | 22 | (title:(a NEAR/2 b))
                    person:(A NEAR B)      | near-operand          |  8 | 16 | person:((A AND B))
                    titel:ferry            | field-unknown         |  0 |  6 | title:ferry
                    Title:ferry            | field-unknown         |  0 |  6 | title:ferry
                    headline:"a b"         | field-unknown         |  0 |  9 | title:"a b"
                    zzyzx:ferry            | field-unknown         |  0 |  6 | "zzyzx:ferry"
                    a https://b.example/c  | field-unknown         |  2 |  8 | a "https://b.example/c"
                    text:inch a            | field-misplaced       |  0 |  5 | quotation:(text:inch) a
                    value:>=20             | field-misplaced       |  0 |  6 | count:(value:>=20)
                    quotation:(a title:b)  | field-misplaced       | 13 | 19 | quotation:(a) title:b
                    title:(a lead:b)       | field-misplaced       |  9 | 14 | title:(a b)
                    claim:(quotation:(a))  | field-misplaced       |  7 | 17 | claim:((a))
                    event:(strike)         | field-misplaced       |  7 | 13 | event:(type:strike)
                    title: ferry           | value-missing         |  0 |  6 | title:ferry
                    a title:               | value-missing         |  2 |  8 | a
                    title:"" a             | value-missing         |  0 |  8 | a
                    quotation:inch         | value-invalid         |  0 | 14 | quotation:(inch)
                    a title:-ferry         | value-invalid         |  8 | 14 | a -title:ferry
                    title:[a TO b]         | value-invalid         |  6 | 14 | title:"a TO b"
                    date:2025-11-31        | value-invalid         |  5 | 15 | date:2025-11-30
                    date:20.11.2025        | value-invalid         |  5 | 15 | date:2025-11-20
                    date:2d                | value-invalid         |  5 |  7 | date:last-2d
                    date:last-2w           | value-invalid         |  5 | 12 | date:last-14d
                    date:yesterday         | value-invalid         |  5 | 14 | date:last-1d
                    date:[2025-11-20 TO 2025-11-18] | value-invalid |  5 | 31 | date:[2025-11-18 TO 2025-11-20]
                    date:[2025-11-20 TO *] | value-invalid         |  5 | 22 | date:>=2025-11-20
                    words:many             | value-invalid         |  6 | 10 | words:>=1
                    words:1,000            | value-invalid         |  6 | 11 | words:1000
                    words:[9 TO 3]         | value-invalid         |  6 | 14 | words:[3 TO 9]
                    words:[9 TO            | value-invalid         |  6 |  8 | words:9 TO
                    type:newspaper         | value-invalid         |  5 | 14 | type:wire
                    type:broadcast         | value-invalid         |  5 | 14 | type:broadcaster
                    """)
    void givenAQueryAgainstARule_whenParsed_thenThePlaceAndAQueryThatWorksAreTold(
            String query, String name, int start, int end, String repair) {
        var problem = refused(query);

        assertEquals("urn:tidings:problem:query-" + name, problem.type().toString());
        assertEquals(start, problem.extensions().get("start"), problem.detail());
        assertEquals(end, problem.extensions().get("end"), problem.detail());
        assertEquals(repair == null ? "" : repair, problem.extensions().get("repair"));
        assertTrue(!problem.extensions().get("expected").toString().isBlank());
        if (repair != null) {
            assertDoesNotThrow(() -> QueryParser.parse(repair));
        }
    }

    @Test
    void givenSeveralFaults_whenParsed_thenTheRepairMendsAllOfThem() {
        var problem = refused("titel:(in* OR b c AND) date:2d \"open");

        String repair = (String) problem.extensions().get("repair");
        assertEquals("title:((in OR b) c) date:last-2d \"open\"", repair);
        assertDoesNotThrow(() -> QueryParser.parse(repair));
    }

    @Test
    void givenMoreFaultsThanCanBeMended_whenParsed_thenTheRepairHasTheWords() {
        var problem = refused("ferry " + "in* ".repeat(30));

        assertEquals("ferry" + " in".repeat(30), problem.extensions().get("repair"));
    }

    @Test
    void givenMoreThan32KilobytesOfUtf8_whenParsed_thenItIsRefusedWithAnAnswerableBeginning() {
        String query = "\u00E4\u00F6\u00FC\u00DF ".repeat(4_000);

        var problem = refused(query);

        assertEquals("urn:tidings:problem:query-too-long", problem.type().toString());
        assertEquals(32_768 / 9 * 5 + 4, problem.extensions().get("start"));
        assertEquals(query.length(), problem.extensions().get("end"));
        assertTrue(problem.detail().contains("36000"), problem.detail());
        String repair = (String) problem.extensions().get("repair");
        assertEquals("\u00E4\u00F6\u00FC\u00DF ".repeat(2_000).strip(), repair);
        assertDoesNotThrow(() -> QueryParser.parse(repair));
    }

    @Test
    void givenMoreThan2000Clauses_whenParsed_thenTheRepairHasAsMany() {
        var problem = refused("a ".repeat(2_001));

        assertEquals("urn:tidings:problem:query-too-many-clauses", problem.type().toString());
        assertEquals(4_000, problem.extensions().get("start"));
        assertEquals(4_001, problem.extensions().get("end"));
        var repaired = QueryParser.parse((String) problem.extensions().get("repair"));
        assertEquals(2_000, ((Query.All) repaired.query()).parts().size());
    }

    @Test
    void givenTooManyAlternatives_whenParsed_thenTheRepairHasNoOperatorLeftOver() {
        String query =
                IntStream.range(0, 2_001)
                        .mapToObj(i -> "a" + i)
                        .collect(Collectors.joining(" OR "));

        String repair = (String) refused(query).extensions().get("repair");

        assertEquals(2_000, ((Query.Any) QueryParser.parse(repair).query()).parts().size());
    }

    @Test
    void givenPhrasesOfManyLengthsNearOneAnother_whenParsed_thenItIsRefusedBeforeItExplodes() {
        String lengths =
                IntStream.rangeClosed(1, 9)
                        .mapToObj(words -> '"' + "a ".repeat(words).strip() + '"')
                        .collect(Collectors.joining(" OR ", "(", ")"));

        var problem = refused(lengths + " NEAR/2 " + lengths);

        assertEquals("urn:tidings:problem:query-too-many-clauses", problem.type().toString());
        assertEquals(0, problem.extensions().get("start"));
        assertEquals(2 * lengths.length() + 8, problem.extensions().get("end"));
        String repair = (String) problem.extensions().get("repair");
        assertEquals("(" + lengths + " AND " + lengths + ")", repair);
        assertDoesNotThrow(() -> QueryParser.parse(repair));
        assertDoesNotThrow(() -> QueryParser.parse(lengths + " NEAR/2 a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "title:(", "NOT (", "a NEAR (", "a OR (b (", "quotation:("})
    void givenEndlessNesting_whenParsed_thenItIsRefusedBeforeTheStackIsFull(String opening) {
        var problem = refused(opening.repeat(32_000 / opening.length()) + "a");

        assertTrue(problem.type().toString().startsWith("urn:tidings:problem:query-"));
        assertDoesNotThrow(() -> QueryParser.parse((String) problem.extensions().get("repair")));
    }

    @Test
    void givenBracketsDeeperThanAllowed_whenParsed_thenTheFirstTooDeepIsNamed() {
        int most = TreeReader.MAX_DEPTH;
        assertDoesNotThrow(() -> QueryParser.parse("(".repeat(most) + "a" + ")".repeat(most)));

        var problem = refused("(".repeat(most + 1) + "a" + ")".repeat(most + 1));

        assertEquals("urn:tidings:problem:query-too-deep", problem.type().toString());
        assertEquals(most, problem.extensions().get("start"));
        assertEquals(most + 1, problem.extensions().get("end"));
        assertEquals("a", problem.extensions().get("repair"));
    }

    private static Problem refused(String query) {
        return assertThrows(ProblemException.class, () -> QueryParser.parse(query)).problem();
    }
}
