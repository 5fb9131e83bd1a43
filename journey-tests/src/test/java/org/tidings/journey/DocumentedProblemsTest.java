package org.tidings.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DocumentedProblemsTest {
    private static final Path ROOT = Path.of("..");
    private static final List<String> MODULES =
            List.of(
                    "libs/problem",
                    "libs/tenancy",
                    "libs/sealing",
                    "ingest-service",
                    "nlp-service",
                    "query-service",
                    "gateway");

    /// In a class that makes problems, words joined by hyphens are names of problems.
    private static final Pattern NAME = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");

    private static final Pattern LISTED =
            Pattern.compile("^\\| `([a-z-]+)` \\|", Pattern.MULTILINE);

    @Test
    void givenTheProblemsThatAnyServiceRaises_whenListed_thenTheListIsTheSame() throws IOException {
        Set<String> raised = new TreeSet<>(Set.of("internal"));
        for (var module : MODULES) {
            try (var files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .map(DocumentedProblemsTest::read)
                        .filter(source -> source.contains("org.tidings.problem"))
                        .forEach(source -> raised.addAll(names(NAME, source)));
            }
        }

        assertTrue(raised.size() > 20, () -> "too few: " + raised);
        assertEquals(raised, names(LISTED, read(ROOT.resolve("docs/problems.md"))));
    }

    private static Set<String> names(Pattern pattern, String text) {
        var names = new TreeSet<String>();
        pattern.matcher(text).results().forEach(hit -> names.add(hit.group(1)));
        return names;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
