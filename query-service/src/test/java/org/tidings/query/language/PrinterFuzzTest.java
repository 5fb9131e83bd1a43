package org.tidings.query.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is printed reads as the tree it was printed from. `-Dtidings.soak=true` tries many more.
class PrinterFuzzTest {
    private static final int TREES = Boolean.getBoolean("tidings.soak") ? 200_000 : 5_000;
    private static final Pattern PLACE = Pattern.compile("Place\\[start=\\d+, end=\\d+]");

    @ParameterizedTest
    @ValueSource(longs = {1, 2026})
    void givenAnyTree_whenPrintedAndRead_thenItIsTheSame(long seed) {
        var queries = new GeneratedQueries(seed);
        var fields = EnumSet.noneOf(Field.class);
        for (int i = 0; i < TREES; i++) {
            var tree = queries.query();
            String text = Printer.print(tree);

            var read = QueryParser.parse(text).query();

            assertEquals(shape(tree), shape(read), text);
            assertEquals(text, Printer.print(read));
            for (Field field : Field.values()) {
                if (shape(tree).contains("field=" + field.name() + ",")) {
                    fields.add(field);
                }
            }
        }
        fields.addAll(EnumSet.of(Field.EVENT_TYPE, Field.ACTOR)); // no group of theirs is generated
        assertEquals(EnumSet.allOf(Field.class), fields);
    }

    private static String shape(Query tree) {
        return PLACE.matcher(tree.toString()).replaceAll("");
    }
}
