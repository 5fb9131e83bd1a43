package org.tidings.nlp.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tidings.contracts.Span;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.document.Source;
import org.tidings.nlp.reading.Reader;

/// A labelled article with what all layers read in it.
public record Gold(String name, JsonNode labels, Document document) {
    private static final Path LABELLED = Path.of("../seeds/labelled");

    public static final List<String> ARTICLES =
            List.of(
                    "court",
                    "election",
                    "flood",
                    "football",
                    "health",
                    "merger",
                    "science",
                    "strike");

    public static Gold labelled(String name) {
        return of(name, LABELLED.resolve(name + ".txt"), LABELLED.resolve(name + ".gold.json"));
    }

    public static Gold of(String name, Path article, Path gold) {
        try {
            var labels = new ObjectMapper().readTree(gold.toFile());
            var day = labels.path("published").asText("");
            var published = day.matches("\\d{4}-.*") ? LocalDate.parse(day.substring(0, 10)) : null;
            var source =
                    new Source(null, Files.readString(article), published, List.of(), List.of());
            return new Gold(name, labels, Reader.reading().read(source).document());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<JsonNode> items(String kind) {
        List<JsonNode> items = new ArrayList<>();
        labels.path(kind).forEach(items::add);
        return items;
    }

    static Span span(JsonNode pair) {
        return new Span(pair.get(0).asInt(), pair.get(1).asInt());
    }

    /// The headline, which neither counts nor misses.
    Span headline() {
        int start = document.text().indexOf(labels.path("title").asText());
        return new Span(start, start + labels.path("title").asText().length());
    }

    static int shared(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
    }

    static boolean touch(Span one, Span other) {
        return shared(one, other) > 0;
    }
}
