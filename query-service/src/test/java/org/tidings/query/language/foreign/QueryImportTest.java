package org.tidings.query.language.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tidings.problem.ProblemException;
import org.tidings.query.language.Printer;
import org.tidings.query.language.QueryParser;

class QueryImportTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    MELTWATER  | ferry NEAR/10 strike              | ferry NEAR/10 strike                 | 0
                    MELTWATER  | ferry ONEAR strike                | ferry ONEAR/4 strike                 | 1
                    MELTWATER  | president NEAR/100 trip           | president NEAR/50 trip               | 2
                    MELTWATER  | storm OR strike AND harbour       | storm OR (strike AND harbour)        | 0
                    MELTWATER  | title:"ferry pilots" NOT storm    | title:"ferry pilots" AND NOT storm   | 1
                    MELTWATER  | ingress:(ferry OR pilot*)         | lead:(ferry OR pilot*)               | 1
                    MELTWATER  | "ferry strike"~3                  | ferry NEAR/3 strike                  | 1
                    BRANDWATCH | (apple OR pear) NEAR/5 (pie OR jam) | (apple OR pear) NEAR/5 (pie OR jam) | 0
                    BRANDWATCH | logitech NEAR/2f keyboard         | logitech ONEAR/2 keyboard            | 1
                    BRANDWATCH | "apple juice"~5 -cake             | apple NEAR/5 juice AND NOT cake      | 1
                    BRANDWATCH | ((cake OR "ice cream") AND birthday)~5 | (cake OR "ice cream") NEAR/5 birthday | 1
                    BRANDWATCH | raw:Turkey AND {IT}               | =Turkey AND =IT                      | 2
                    BRANDWATCH | site:quillon.example ferry        | domain:quillon.example AND ferry     | 1
                    BRANDWATCH | links:a.example AND ferry         | ferry                                | 1
                    FACTIVA    | carrefour near5 retail sales      | carrefour NEAR/4 "retail sales"      | 2
                    FACTIVA    | world cup adj5 rugby              | "world cup" ONEAR/4 rugby            | 2
                    FACTIVA    | president w/2 clinton             | president ONEAR/1 clinton            | 1
                    FACTIVA    | vodafone same telecommunications  | vodafone PARA telecommunications     | 1
                    FACTIVA    | bill clinton or gore and george bush | "bill clinton" OR (gore AND "george bush") | 2
                    FACTIVA    | software not spreadsheets         | software AND NOT spreadsheets        | 0
                    FACTIVA    | atleast5 harbour and engineer$3   | harbour AND engineer*                | 2
                    FACTIVA    | boeing /N30/ british airways      | boeing NEAR/29 "british airways"    | 2
                    FACTIVA    | hlp=(ferry or storm) and wc>500   | (title:(ferry OR storm) OR lead:(ferry OR storm)) AND words:>500 | 2
                    FACTIVA    | by=tessa quill and la=en          | author:"tessa quill" AND lang:en     | 3
                    BRANDWATCH | raw:(Turkey OR "New York")        | =Turkey OR "=New =York"              | 1
                    BRANDWATCH | {Apple OR Pear}                   | =Apple OR =Pear                      | 1
                    BRANDWATCH | {Bank of England}                 | "=Bank =of =England"                 | 1
                    BRANDWATCH | (apple juice)~5                   | apple NEAR/5 juice                   | 1
                    BRANDWATCH | ((apple juice)~3 cake)~5          | apple NEAR/3 juice NEAR/5 cake       | 2
                    BRANDWATCH | (apple OR pear)~5 jam             | (apple OR pear) AND jam              | 1
                    FACTIVA    | n95 masks                         | "n95 masks"                          | 1
                    FACTIVA    | f16 jets and w3                   | "f16 jets" AND w3                    | 1
                    FACTIVA    | /F50/ harbour                     | harbour                              | 1
                    FACTIVA    | near5 harbour not                 | harbour                              | 2
                    FACTIVA    | rst=tnyt and ferry                | ferry                                | 1
                    """)
    void givenAQueryOfAnotherProduct_whenImported_thenItSaysTheSameAndWhatChanged(
            Product product, String theirs, String ours, int changes) {
        var imported = QueryImport.of(product, theirs);

        assertEquals(ours, imported.query());
        assertEquals(changes, imported.changes().size(), imported.changes()::toString);
        imported.changes()
                .forEach(
                        change ->
                                assertTrue(
                                        change.start() < change.end()
                                                && change.end() <= theirs.length()));
    }

    @Test
    void givenWhatOurLanguageDoesNotAllow_whenImported_thenItIsMendedAndSaid() {
        var imported = QueryImport.of(Product.MELTWATER, "*court AND in*");

        assertEquals("\"court\" AND in", imported.query());
        assertEquals(
                List.of(List.of(0, 6), List.of(11, 14)),
                imported.changes().stream()
                        .map(change -> List.of(change.start(), change.end()))
                        .toList());
    }

    @Test
    void givenMoreFaultsThanCanBeMended_whenImported_thenItIsSaidThatOnlyTheWordsAreLeft() {
        var query = "ferry AND (storm" + " OR in*".repeat(300) + ")";

        var imported = QueryImport.of(Product.MELTWATER, query);

        assertTrue(imported.query().startsWith("ferry AND storm AND in"), imported.query());
        assertEquals(1, imported.changes().size());
        assertEquals(query.length(), imported.changes().getFirst().end());
        assertTrue(imported.changes().getFirst().message().startsWith("Too much of it"));
    }

    /// Each pair of brackets is read once, however many are around it.
    @Test
    void givenDistancesInDistances_whenImported_thenItIsDoneSoon() {
        String query = "(".repeat(45) + "ferry storm" + ")~5".repeat(45);

        var imported =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(5), () -> QueryImport.of(Product.BRANDWATCH, query));

        assertEquals("ferry NEAR/5 storm", imported.query());
    }

    @ParameterizedTest
    @EnumSource
    void givenNothingToSearch_whenImported_thenItIsRefused(Product product) {
        assertThrows(ProblemException.class, () -> QueryImport.of(product, "() AND \"\""));
        assertThrows(ProblemException.class, () -> QueryImport.of(product, "a ".repeat(20_000)));
    }

    @ParameterizedTest
    @EnumSource
    void givenPiecesInAnyOrder_whenImported_thenTheResultIsUnderstoodOrRefused(Product product) {
        var pieces =
                List.of(
                        "ferry",
                        "storm*",
                        "in*",
                        "*x",
                        "\"a b\"",
                        "\"a b\"~9",
                        "(",
                        ")",
                        ")~5",
                        "[",
                        "{",
                        "}",
                        " AND ",
                        " or ",
                        " NOT ",
                        "-",
                        " near5 ",
                        " NEAR/3f ",
                        " NEAR ",
                        " same ",
                        "hd=",
                        "title:",
                        "raw:",
                        "wc>",
                        "500",
                        "atleast5 ",
                        "\"",
                        "$3",
                        "?",
                        "~",
                        "https://a.example/x?y",
                        "AND");
        var random = new Random(3);
        int rounds = 5_000;
        for (int round = 0; round < rounds; round++) {
            var query = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                query.append(pieces.get(random.nextInt(pieces.size())));
                query.append(random.nextBoolean() ? " " : "");
            }
            try {
                var imported = QueryImport.of(product, query.toString());
                assertEquals(
                        imported.query(),
                        Printer.print(QueryParser.parse(imported.query()).query()));
            } catch (ProblemException refused) {
                assertTrue(refused.problem().extensions().containsKey("start"), query::toString);
            }
        }
    }

    @Test
    void givenEndlessBrackets_whenImported_thenTheStackIsNotFilled() {
        for (String opening : List.of("(", "title:(", "{", "NOT (")) {
            for (Product product : Product.values()) {
                String query = opening.repeat(30_000 / opening.length()) + "ferry";
                try {
                    assertTrue(!QueryImport.of(product, query).query().isEmpty());
                } catch (ProblemException refused) {
                    assertTrue(refused.problem().status() == 400);
                }
            }
        }
    }
}
