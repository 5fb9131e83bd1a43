package org.tidings.nlp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.nlp.reading.Reader;

class MainTest {
    private static final String SEED = "../seeds/000_4f6ff7d9bb5f2af5.txt";

    @TempDir Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... words) {
        return Main.run(
                List.of(words),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private List<JsonNode> lines() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    @Test
    void givenTheSeedArticle_whenEnriched_thenEverySpanOfTheLineIsInTheText() throws IOException {
        assertEquals(0, run("enrich", SEED));

        var line = lines().getFirst();
        assertEquals(SEED, line.path("file").asText());
        assertEquals("en", line.path("language").asText());
        assertEquals(7, line.path("sections").size());
        assertTrue(line.path("highlights").size() >= 3);
        String text = Reader.seedArticle();
        for (JsonNode highlight : line.path("highlights")) {
            var span = highlight.path("span");
            assertEquals(
                    highlight.path("text").asText(),
                    text.substring(span.get(0).asInt(), span.get(1).asInt()));
        }
    }

    @Test
    void givenFilesGoodAndBad_whenEnriched_thenEachHasALineInOrder() throws IOException {
        Path packed = folder.resolve("packed.txt.gz");
        try (var gzip = new GZIPOutputStream(Files.newOutputStream(packed))) {
            gzip.write(
                    "\ufeffThe ferry left the harbour at noon.".getBytes(StandardCharsets.UTF_8));
        }
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");

        assertEquals(1, run("enrich", packed.toString(), folder + "/none", empty.toString()));

        var lines = lines();
        assertEquals(3, lines.size());
        assertEquals("en", lines.get(0).path("language").asText());
        assertEquals("there is no such file", lines.get(1).path("error").asText());
        assertFalse(lines.get(1).has("entities"));
        assertEquals("und", lines.get(2).path("language").asText());
    }

    @Test
    void givenTheSeedArticle_whenPrintedForAPerson_thenItsWordsAreWholeBetweenTheColours() {
        assertEquals(0, run("enrich", "--pretty", SEED));

        String plain = out.toString(StandardCharsets.UTF_8).replaceAll("\u001b\\[[0-9;]*m", "");
        assertTrue(plain.contains(Reader.seedArticle()));
    }

    @Test
    void givenAWrongEvaluation_whenRun_thenItSaysWhatThereIs() {
        assertEquals(2, run("evaluate", "ingest"));
        assertEquals(2, run("evaluate", "nlp", "--data"));
        assertEquals(2, run("evaluate", "nlp", "--data", folder + "/none"));
        assertEquals(2, run("evaluate", "nlp", "elsewhere"));

        assertTrue(err.toString(StandardCharsets.UTF_8).contains("only [labelled"));
        assertEquals(0, out.size());
    }

    @Test
    void givenAFolderWithoutSets_whenEvaluated_thenEachIsSaidToBeLeftOut() {
        assertEquals(0, run("evaluate", "nlp", "--data", folder.toString(), "langid"));

        assertTrue(out.toString(StandardCharsets.UTF_8).contains("langid is left out"));
    }

    @Test
    void givenTheSeedArticleWithLabels_whenEvaluated_thenEachKindHasItsFigures()
            throws IOException {
        Files.copy(Path.of(SEED), folder.resolve("seed-article.txt"));
        Files.copy(
                Path.of(SEED.replace(".txt", ".gold.json")),
                folder.resolve("seed-article.gold.json"));

        assertEquals(0, run("evaluate", "nlp", "--reference", folder.toString()));

        String table = out.toString(StandardCharsets.UTF_8);
        assertTrue(table.lines().anyMatch(line -> line.endsWith("10 of 10")), table);
        assertTrue(table.contains("positions with target"), table);
    }

    @Test
    void givenAWrongBench_whenRun_thenItSaysHow() {
        assertEquals(2, run("bench"));
        assertEquals(2, run("bench", "nlp", "--seconds", "0"));
        assertEquals(2, run("bench", "nlp", "--seconds"));

        assertTrue(err.toString(StandardCharsets.UTF_8).contains("[--seconds N]"));
    }

    @Test
    void givenAWrongCommand_whenRun_thenItSaysHow() {
        assertEquals(2, run());
        assertEquals(2, run("enrich"));
        assertEquals(2, run("enrich", "--colour", SEED));
        assertEquals(2, run("enrich", "--published", "yesterday", SEED));

        assertTrue(err.toString(StandardCharsets.UTF_8).contains("[--pretty]"));
        assertEquals(0, out.size());
    }
}
