package org.tidings.query.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tidings.query.language.Printer;
import org.tidings.query.language.QueryParser;

class NearMissesTest {
    private static final int MOST = 12;

    @Test
    void givenClausesSideBySide_whenOneIsMissed_thenTheOthersHold() {
        check("ferry pilot", "ferry => pilot AND NOT ferry", "pilot => ferry AND NOT pilot");
        check("ferry -noon", "NOT noon => ferry AND noon");
        check(
                "noon (ferry NEAR/5 pilot)",
                "noon => ferry NEAR/5 pilot AND NOT noon",
                "ferry NEAR/5 pilot => noon AND NOT ferry NEAR/5 pilot");
    }

    @Test
    void givenWordsThatBelongTogether_whenTheyStandApart_thenTheyAreThere() {
        check("\"ferry pilot\"", "\"ferry pilot\" => ferry AND pilot AND NOT \"ferry pilot\"");
        check(
                "title:\"ferry pilot\"",
                "title:\"ferry pilot\" => title:(ferry AND pilot AND NOT \"ferry pilot\")");
        check(
                "\"ferry pilot\" -noon",
                "NOT noon => \"ferry pilot\" AND noon",
                "\"ferry pilot\" => NOT noon AND ferry AND pilot AND NOT \"ferry pilot\"");
    }

    @Test
    void givenAField_whenAClauseInsideIsMissed_thenTheOthersHoldInTheField() {
        check(
                "title:(ferry pilot)",
                "title:ferry => title:(pilot AND NOT ferry)",
                "title:pilot => title:(ferry AND NOT pilot)");
        check(
                "noon title:(ferry pilot)",
                "noon => title:(ferry AND pilot) AND NOT noon",
                "title:(ferry AND pilot) => noon AND NOT title:(ferry AND pilot)",
                "title:ferry => noon AND title:(pilot AND NOT ferry)",
                "title:pilot => noon AND title:(ferry AND NOT pilot)");
    }

    @Test
    void givenAGroup_whenAClauseInsideIsMissed_thenNothingElseInTheArticleFulfilsTheGroup() {
        String whole = "count:(what:boats AND value:12)";
        check(
                "count:(what:boats value:12)",
                "count:(what:boats) => count:(value:12 AND NOT what:boats) AND NOT " + whole,
                "count:(value:12) => count:(what:boats AND NOT value:12) AND NOT " + whole);
    }

    @Test
    void givenAlternatives_whenOneIsNarrowlyMissed_thenNoOtherHolds() {
        String whole = "((ferry AND pilot) OR noon)";
        check(
                "(ferry pilot) OR noon",
                "ferry => pilot AND NOT ferry AND NOT " + whole,
                "pilot => ferry AND NOT pilot AND NOT " + whole);
        check(
                "harbour ((ferry pilot) OR noon)",
                "harbour => " + whole + " AND NOT harbour",
                whole.substring(1, whole.length() - 1) + " => harbour AND NOT " + whole,
                "ferry => harbour AND pilot AND NOT ferry AND NOT " + whole,
                "pilot => harbour AND ferry AND NOT pilot AND NOT " + whole);
    }

    @Test
    void givenOneClause_whenMissesAreSought_thenThereAreNone() {
        check("ferry");
        check("ferry OR pilot");
        check("quotation:(strike)");
    }

    @Test
    void givenVeryManyClauses_whenMissesAreSought_thenTheyAreNoMoreThanWanted() {
        String query =
                IntStream.range(0, 500)
                        .mapToObj(each -> "(ferry" + each + " pilot" + each + ")")
                        .collect(Collectors.joining(" OR "));

        assertEquals(MOST, NearMisses.of(QueryParser.parse(query).query(), MOST).size());
    }

    /// @param expected each clause, and what is searched for when it is missed
    private static void check(String query, String... expected) {
        var misses = NearMisses.of(QueryParser.parse(query).query(), MOST);

        assertEquals(
                List.of(expected),
                misses.stream()
                        .map(
                                miss ->
                                        Printer.print(miss.clause())
                                                + " => "
                                                + Printer.print(miss.query()))
                        .toList());
    }
}
