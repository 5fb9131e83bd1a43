package org.tidings.query.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ComponentsTest {
    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);
    private static final UUID OLD = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final UUID NEW = new UUID(1, 3);

    @Test
    void givenAGroupThatFallsApart_whenNamed_thenTheLargerPartKeepsTheName() {
        var named =
                Components.named(
                        Map.of(A, OLD, B, OLD, C, OLD),
                        Map.of(B, Set.of(C), C, Set.of(B)),
                        () -> NEW);

        assertEquals(Map.of(A, NEW, B, OLD, C, OLD), named);
    }

    @Test
    void givenTwoGroupsThatMeet_whenNamed_thenTheyAreOne() {
        var named =
                Components.named(
                        Map.of(A, OLD, B, OLD, C, OTHER),
                        Map.of(A, Set.of(B), B, Set.of(A, C), C, Set.of(B)),
                        () -> NEW);

        assertEquals(Map.of(A, OLD, B, OLD, C, OLD), named);
        assertEquals(named, Components.joined(Map.of(A, OLD, B, OLD, C, OTHER)));
    }

    @Test
    void givenOneThatMovesToAnotherGroup_whenNamed_thenBothKeepTheirNames() {
        var named =
                Components.named(
                        Map.of(A, OLD, B, OLD, C, OTHER),
                        Map.of(B, Set.of(C), C, Set.of(B)),
                        () -> NEW);

        assertNotEquals(named.get(A), named.get(B));
        assertEquals(Set.of(OLD, OTHER), Set.copyOf(named.values()));
    }
}
