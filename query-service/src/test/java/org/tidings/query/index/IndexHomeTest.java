package org.tidings.query.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.query.store.SequenceState;

class IndexHomeTest {
    private static final SequenceState NEW = new SequenceState(0, UUID.randomUUID());

    @TempDir Path folder;

    @Test
    void givenAnIndexThatServedAndIsStillOpen_whenAPlaceIsSought_thenItStaysUntilItIsClosed()
            throws IOException {
        var home = new IndexHome(folder);
        var first = home.next();
        try (var open = LiveIndex.open(first, new WordAnalyzer(), NEW)) {
            var second = home.next();
            home.serve(second);

            var third = home.next();

            assertNotEquals(first, third);
            assertNotEquals(second, third);
            assertEquals(0, open.applied());
            open.commit();
        }
        home.removeUnfinished();
        assertFalse(Files.exists(first));
    }
}
