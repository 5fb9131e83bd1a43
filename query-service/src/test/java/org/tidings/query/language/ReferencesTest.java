package org.tidings.query.language;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tidings.problem.Problem;
import org.tidings.problem.ProblemException;

class ReferencesTest {
    private static final Set<Field> ANSWERED = EnumSet.of(Field.TITLE, Field.LANGUAGE);

    /// Searches by name, all of one person.
    private static final class Saved implements NamedQueries {
        private final Map<String, String> queries = new HashMap<>();

        Saved with(String name, String query) {
            queries.put(name, query);
            return this;
        }

        @Override
        public Optional<Named> named(String name) {
            String key = name.toLowerCase(Locale.ROOT);
            return Optional.ofNullable(queries.get(key))
                    .map(query -> new Named(id(key), query, this));
        }

        @Override
        public List<String> names() {
            return queries.keySet().stream().sorted().toList();
        }
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void givenASavedSearch_whenItIsNamed_thenItsTreeStandsInItsPlace() {
        var saved =
                new Saved()
                        .with("base", "ferry OR title:harbour")
                        .with("ports", "port SENT strike lang:en");

        assertEquals(
                "(ferry OR title:harbour) AND port SENT strike AND lang:en AND NOT noon",
                Printer.print(read("search:Base search:\"ports\" -noon", saved).query()));
        assertEquals(
                "ferry OR title:harbour OR port SENT strike AND lang:en".replace("port", "(port")
                        + ")",
                Printer.print(read("search:(base OR ports)", saved).query()));
        assertEquals(
                "search:base AND noon", Printer.print(read("search:base noon", saved).written()));
    }

    @Test
    void givenATree_whenItStandsForAName_thenEachPartOfItPointsThere() {
        var saved = new Saved().with("base", "\"a b\" title:(car* OR =d) -(e NEAR/2 f)");

        var query = (Query.All) read("noon search:base", saved).query();

        query.parts().stream()
                .skip(1)
                .forEach(part -> assertEquals(new Query.Place(5, 16), part.place()));
    }

    @Test
    void givenNoSuchSearch_whenItIsNamed_thenTheNearestIsProposed() {
        var saved = new Saved().with("ports", "port").with("planes", "plane");

        var problem = refused("noon search:\"prots\"", saved, null);

        assertEquals("urn:tidings:problem:query-search-unknown", problem.type().toString());
        assertEquals(12, problem.extensions().get("start"));
        assertEquals(19, problem.extensions().get("end"));
        assertEquals("noon search:\"ports\"", problem.extensions().get("repair"));
        assertEquals("noon", refused("noon search:other", saved, null).extensions().get("repair"));
    }

    @Test
    void givenSearchesThatUseOneAnother_whenOneComesToUseItself_thenItIsRefused() {
        var saved = new Saved().with("a", "x search:b").with("b", "y OR search:c").with("c", "z");
        assertDoesNotThrow(() -> read("search:a", saved));

        var problem = refused("z search:a", saved, id("c"));

        assertEquals("urn:tidings:problem:query-search-cycle", problem.type().toString());
        assertEquals(9, problem.extensions().get("start"));
        assertEquals(10, problem.extensions().get("end"));
        assertEquals("z", problem.extensions().get("repair"));
        assertEquals(
                "urn:tidings:problem:query-search-cycle",
                refused("search:c", saved, id("c")).type().toString());
    }

    @Test
    void givenSearchesThatGrowWithEachUse_whenNamed_thenTheyAreRefusedBeforeTheyFillTheMemory() {
        var saved = new Saved().with("s0", words(40));
        for (int i = 1; i < 12; i++) {
            saved.with("s" + i, ("search:s" + (i - 1) + " ").repeat(10).strip());
        }

        var problem = refused("search:s11", saved, null);

        assertEquals("urn:tidings:problem:query-too-many-clauses", problem.type().toString());
        assertEquals(7, problem.extensions().get("start"));
        assertEquals(10, problem.extensions().get("end"));
        assertEquals("search s11", problem.extensions().get("repair"));
    }

    @Test
    void givenALongChain_whenNamed_thenItIsRefused() {
        var saved = new Saved().with("s0", "a");
        for (int i = 1; i <= 20; i++) {
            saved.with("s" + i, "search:s" + (i - 1));
        }

        assertDoesNotThrow(() -> read("search:s15", saved));
        var problem = refused("noon search:s16", saved, null);
        assertEquals("urn:tidings:problem:query-too-deep", problem.type().toString());
        assertEquals(12, problem.extensions().get("start"));
        assertEquals(15, problem.extensions().get("end"));
        assertEquals("noon", problem.extensions().get("repair"));
    }

    @Test
    void givenASearchThatCannotBeAnswered_whenNamed_thenItIsRefusedWhereItIsNamed() {
        var saved = new Saved().with("told", "noon speaker:Quill");

        var problem = refused("ferry search:told", saved, null);

        assertEquals("urn:tidings:problem:query-not-supported-yet", problem.type().toString());
        assertEquals(13, problem.extensions().get("start"));
        assertEquals("ferry", problem.extensions().get("repair"));
    }

    @Test
    void givenPartOfAName_whenItIsSought_thenItIsRefused() {
        var problem = refused("ferry search:por*", new Saved().with("ports", "a"), null);

        assertEquals("urn:tidings:problem:query-value-invalid", problem.type().toString());
        assertEquals(13, problem.extensions().get("start"));
        assertEquals(17, problem.extensions().get("end"));
        assertEquals("ferry", problem.extensions().get("repair"));
    }

    private static String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    }

    private static ParsedQuery read(String query, NamedQueries saved) {
        return QueryParser.parse(query, ANSWERED, saved, null);
    }

    private static Problem refused(String query, NamedQueries saved, UUID self) {
        return assertThrows(
                        ProblemException.class,
                        () -> QueryParser.parse(query, ANSWERED, saved, self))
                .problem();
    }
}
