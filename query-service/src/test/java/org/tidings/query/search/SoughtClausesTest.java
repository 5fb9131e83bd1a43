package org.tidings.query.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.query.language.Printer;
import org.tidings.query.language.Query;
import org.tidings.query.language.QueryParser;

class SoughtClausesTest {
    @Test
    void givenAQuery_whenTakenApart_thenEachClauseThatIsSoughtStandsByItself() {
        assertEquals(
                List.of(
                        "ferry",
                        "\"pilots strike\"",
                        "storm NEAR/4 sea",
                        "title:(port AND quay)",
                        "source:\"Harbour Courier\"",
                        "quotation:(speaker:Quill)"),
                SoughtClauses.of(
                                query(
                                        "ferry (\"pilots strike\" OR storm NEAR sea) -calm"
                                                + " title:(port quay) source:\"Harbour Courier\""
                                                + " quotation:(speaker:Quill)"))
                        .stream()
                        .map(Printer::print)
                        .toList());
    }

    @Test
    void givenAQuery_whenItLooksAtTitles_thenOnlyWhatMayStandThereIsSought() {
        assertEquals(
                "ferry AND port AND NOT body:quay AND NOT source:Quill AND NOT calm",
                Printer.print(
                        SoughtClauses.inTitle(
                                query("ferry title:port body:quay source:Quill -calm"))));
    }

    @Test
    void givenVeryManyClauses_whenTakenApart_thenTheFirstAreTaken() {
        assertEquals(SoughtClauses.MOST, SoughtClauses.of(query("word ".repeat(300))).size());
    }

    private static Query query(String text) {
        return QueryParser.parse(text).query();
    }
}
