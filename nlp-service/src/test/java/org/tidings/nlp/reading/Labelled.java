package org.tidings.nlp.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The labelled texts of `seeds/labelled`: regression tests, not evidence.
///
/// @param name of the article, or id of the short text
/// @param gold what is annotated, in the shape of GUIDELINES.md
public record Labelled(String name, String text, JsonNode gold) {
    private static final Path FOLDER = Path.of("../seeds/labelled");
    private static final ObjectMapper JSON = new ObjectMapper();

    public static List<Labelled> articles() {
        return List.of(
                        "court",
                        "election",
                        "flood",
                        "football",
                        "health",
                        "merger",
                        "science",
                        "strike")
                .stream()
                .map(Labelled::article)
                .toList();
    }

    private static Labelled article(String name) {
        try {
            return new Labelled(
                    name,
                    Files.readString(FOLDER.resolve(name + ".txt")),
                    JSON.readTree(FOLDER.resolve(name + ".gold.json").toFile()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The short texts on attribution.
    public static List<Labelled> shortTexts() {
        try {
            List<Labelled> texts = new ArrayList<>();
            for (String line : Files.readAllLines(FOLDER.resolve("attribution.jsonl"))) {
                var text = JSON.readTree(line);
                texts.add(new Labelled(text.get("id").asText(), text.get("text").asText(), text));
            }
            return texts;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
