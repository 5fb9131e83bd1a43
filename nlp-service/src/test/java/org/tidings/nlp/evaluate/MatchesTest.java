package org.tidings.nlp.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.nlp.evaluate.Matches.Rule;

class MatchesTest {
    /// Words that begin alike, the longer the same beginning the nearer.
    private static final Rule<String, String> ALIKE =
            new Rule<>(
                    (gold, found) -> gold.charAt(0) == found.charAt(0),
                    (gold, found) -> gold.equals(found) ? 2 : 1,
                    found -> found.startsWith("x"),
                    gold -> gold,
                    found -> found);

    @Test
    void givenTwoCandidates_whenMatched_thenTheNearestIsTakenAndTheOtherIsWrong() {
        var matches = new Matches();

        matches.add("a text", List.of("bridge"), List.of("boat", "bridge"), ALIKE);

        assertEquals(List.of("a text WRONG  boat"), matches.errors());
        assertEquals(0.5, matches.precision());
        assertEquals(1, matches.recall());
    }

    @Test
    void givenTwoEqualItems_whenMatchedWithOne_thenOneIsMissed() {
        var matches = new Matches();

        matches.add(
                "a text",
                List.of(new String("bridge"), new String("bridge")),
                List.of("bridge"),
                ALIKE);

        assertEquals(List.of("a text MISSED bridge"), matches.errors());
        assertEquals(0.5, matches.recall());
    }

    @Test
    void givenAFindThatIsFree_whenItMatchesNothing_thenItDoesNotCount() {
        var matches = new Matches();

        matches.add("a text", List.of("boat"), List.of("boat", "xebec"), ALIKE);

        assertEquals(1, matches.f1());
    }
}
