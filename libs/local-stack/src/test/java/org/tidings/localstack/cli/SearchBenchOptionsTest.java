package org.tidings.localstack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.localstack.bench.search.SearchBench.Size;

class SearchBenchOptionsTest {
    @Test
    void givenNothing_whenRead_thenAMillionGeneratedArticlesAreMeasured() {
        assertEquals(new Size(1_000_000, null, 10, false), size());
    }

    @Test
    void givenAll_whenRead_thenTheyAreTaken(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("articles.jsonl"));
        assertEquals(
                new Size(500, file, 3, true),
                size(
                        "--articles",
                        "500",
                        "--corpus",
                        file.toString(),
                        "--seconds",
                        "3",
                        "--against",
                        "opensearch"));
    }

    @Test
    void givenWrongWords_whenRead_thenEachIsNamed() {
        assertRefused("--articles", "--articles", "none");
        assertRefused("--seconds", "--seconds", "0");
        assertRefused("/nowhere", "--corpus", "/nowhere");
        assertRefused("solr", "--against", "solr");
        assertRefused("--feeds", "--feeds", "3");
        assertRefused("--articles", "--articles");
    }

    private static void assertRefused(String named, String... words) {
        var refused = assertThrows(UsageException.class, () -> size(words));
        assertTrue(String.valueOf(refused.getMessage()).contains(named), refused.getMessage());
    }

    private static Size size(String... words) {
        return SearchBenchOptions.parse(List.of(words)).size();
    }
}
