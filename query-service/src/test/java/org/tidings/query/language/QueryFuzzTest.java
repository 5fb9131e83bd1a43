package org.tidings.query.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.problem.ProblemException;

/// Whatever is typed is understood, or refused with a place inside it and a repair that is
/// understood. `-Dtidings.soak=true` tries many more.
class QueryFuzzTest {
    private static final int ROUNDS = Boolean.getBoolean("tidings.soak") ? 1_000_000 : 10_000;

    private static final Set<Field> ANSWERED =
            EnumSet.complementOf(EnumSet.of(Field.STORY, Field.ORIGINS, Field.SAVED_SEARCH));
    private static final NamedQueries SAVED =
            new NamedQueries() {
                @Override
                public Optional<Named> named(String name) {
                    return name.equals("base")
                            ? Optional.of(new Named(new UUID(1, 1), "ferry OR title:port", this))
                            : Optional.empty();
                }

                @Override
                public List<String> names() {
                    return List.of("base");
                }
            };

    private static final String SIGNS =
            "ab \"\u201C\u201D:()-=*?~ANDOR\u00A0\uD83D\uDE00\uD83D/\n\u0000[]<>.,\u0301\uFF1A";
    private static final List<String> PIECES =
            List.of(
                    "(",
                    ")",
                    "\"",
                    "\"a b\"",
                    "~3",
                    "~",
                    " AND ",
                    " OR ",
                    " NOT ",
                    "-",
                    " NEAR ",
                    " NEAR/3 ",
                    " ONEAR/",
                    " SENT ",
                    " PARA ",
                    "ferry",
                    " ",
                    "=",
                    "inch*",
                    "in*",
                    "*",
                    "?",
                    "wom?n",
                    "title:",
                    "person:",
                    "date:",
                    "words:",
                    "type:",
                    "tone:",
                    "text:",
                    "value:",
                    "zzyzx:",
                    "Title:",
                    "search:",
                    "base",
                    "tag:",
                    "story:",
                    "origins:",
                    "quotation:",
                    "claim:(",
                    "event:(",
                    "[1 TO 2]",
                    "[2025-11-18 TO 2025-11-20]",
                    ">=5",
                    "<",
                    "last-2d",
                    "2025-11-31",
                    "wire",
                    "\uFF08",
                    "\u201E",
                    "\u00A0",
                    "\u0301",
                    "\uD800",
                    "and",
                    "last-99999d");

    @ParameterizedTest
    @ValueSource(longs = {7, 2026})
    void givenPiecesInAnyOrder_whenParsed_thenTheyAreAnsweredOrRefusedWithARepair(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            var query = new StringBuilder();
            for (int i = random.nextInt(14); i > 0; i--) {
                query.append(PIECES.get(random.nextInt(PIECES.size())));
                query.append(random.nextInt(3) == 0 ? " " : "");
            }
            check(query.toString());
        }
    }

    @Test
    void givenSignsInAnyOrder_whenParsed_thenTheyAreAnsweredOrRefusedWithARepair() {
        var random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            var query = new StringBuilder();
            for (int i = random.nextInt(24); i > 0; i--) {
                query.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            check(query.toString());
        }
    }

    @Test
    void givenGoodQueriesWithDamage_whenParsed_thenTheyAreAnsweredOrRefusedWithARepair() {
        var random = new Random(9);
        var queries = new GeneratedQueries(9);
        for (int round = 0; round < ROUNDS / 4; round++) {
            var query = new StringBuilder(Printer.print(queries.query()));
            for (int change = random.nextInt(4); change >= 0; change--) {
                int at = random.nextInt(query.length() + 1);
                int until = Math.min(query.length(), at + random.nextInt(8));
                switch (random.nextInt(3)) {
                    case 0 -> query.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                    case 1 -> query.delete(at, until);
                    default -> query.insert(at, query.substring(at, until));
                }
            }
            check(query.toString());
        }
    }

    /// What refusing costs must not grow faster than the query; at 32 KB, a square would take
    /// minutes.
    @Test
    void givenLongQueriesOfOnePiece_whenParsed_thenEachIsDoneSoon() {
        var pieces = new ArrayList<String>(PIECES);
        pieces.addAll(
                List.of("a ", "a b OR ", "title:(", "\"in* ", "-", "a.b-", "a NEAR b ", "x:"));
        for (String piece : pieces) {
            String query = piece.repeat(32_000 / piece.getBytes(UTF_8).length);
            assertTimeoutPreemptively(ofSeconds(5), () -> check(query), piece);
        }
    }

    private static void check(String query) {
        checkRefusal(query, QueryParser::parse);
        checkRefusal(query, QueryFuzzTest::asked);
        understood(query, QueryParser::parse)
                .ifPresent(
                        answered -> {
                            String canonical = Printer.print(answered);
                            var again = understood(canonical, QueryParser::parse);
                            assertTrue(again.isPresent(), () -> query + " printed as " + canonical);
                            assertEquals(canonical, Printer.print(again.get()), query);
                        });
    }

    private static void checkRefusal(String query, Function<String, ParsedQuery> reading) {
        if (understood(query, reading).isPresent()) {
            return;
        }
        var refusal = assertThrows(ProblemException.class, () -> reading.apply(query));
        var members = refusal.problem().extensions();
        int start = (int) members.get("start");
        int end = (int) members.get("end");
        assertTrue(0 <= start && start <= end && end <= query.length(), () -> query);
        String repair = (String) members.get("repair");
        if (!repair.isEmpty()) {
            assertTrue(
                    understood(repair, reading).isPresent(),
                    () -> query + " repaired to " + repair);
        }
    }

    /// As a search is read: some fields cannot be answered, and saved searches may be named.
    private static ParsedQuery asked(String query) {
        return QueryParser.parse(query, ANSWERED, SAVED, null);
    }

    private static Optional<Query> understood(String query, Function<String, ParsedQuery> reading) {
        try {
            return Optional.of(reading.apply(query).query());
        } catch (ProblemException refused) {
            return Optional.empty();
        }
    }
}
