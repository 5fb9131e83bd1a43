package org.tidings.query.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.problem.ProblemException;

class CursorTest {
    @Test
    void givenACursor_whenReadForItsList_thenThePlaceIsTheSame() {
        String cursor = Cursor.write("newest:ferry", 1.5f, "id");

        assertEquals(List.of("1.5", "id"), Cursor.read(cursor, "newest:ferry", parts -> parts));
        assertNull(Cursor.read(null, "newest:ferry", parts -> parts));
    }

    @Test
    void givenACursorOfAnotherQuery_whenRead_thenItIsRefused() {
        String cursor = Cursor.write("newest:ferry", 1.5f, "id");

        var refused =
                assertThrows(
                        ProblemException.class,
                        () -> Cursor.read(cursor, "newest:noon", parts -> parts));

        assertEquals("cursor", refused.problem().extensions().get("parameter"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%%%", "abc", "fHx8"})
    void givenGarbage_whenRead_thenItIsRefused(String garbage) {
        assertThrows(
                ProblemException.class,
                () -> Cursor.read(garbage, "newest:ferry", parts -> Long.valueOf(parts.get(0))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "many", "", "9999999999"})
    void givenALimitOutsideItsBounds_whenRead_thenItIsRefused(String limit) {
        assertThrows(ProblemException.class, () -> Limit.of(limit));
    }
}
