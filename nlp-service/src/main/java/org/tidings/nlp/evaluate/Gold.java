package org.tidings.nlp.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Findings;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.document.Source;
import org.tidings.nlp.reading.CloseReading;
import org.tidings.nlp.reading.Enrichment;

/// A labelled text with what all layers read in it.
///
/// @param labels in the shape of `seeds/labelled/GUIDELINES.md`
record Gold(String name, JsonNode labels, Document document, Findings found) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Gold read(String name, String text, JsonNode labels, CloseReading reading) {
        var source = new Source(null, text, published(labels), List.of(), List.of());
        var document = reading.read(source).document();
        return new Gold(name, labels, document, Enrichment.findings(document));
    }

    /// @param article its labels lie beside it, as `NAME.gold.json`
    static Gold read(Path article, CloseReading reading) throws IOException {
        String name = article.getFileName().toString().replaceFirst("\\.txt$", "");
        var labels = JSON.readTree(article.resolveSibling(name + ".gold.json").toFile());
        return read(name, text(article), labels, reading);
    }

    /// The texts of a file with one JSON object a line, each with its `id` and `text`.
    static List<Gold> lines(Path file, CloseReading reading) throws IOException {
        List<Gold> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            var labels = JSON.readTree(line);
            texts.add(
                    read(
                            labels.path("id").asText(),
                            labels.path("text").asText(),
                            labels,
                            reading));
        }
        return texts;
    }

    static String text(Path article) throws IOException {
        String text = new String(Files.readAllBytes(article), StandardCharsets.UTF_8);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static @Nullable LocalDate published(JsonNode labels) {
        String day = labels.path("published").asText("");
        return day.matches("\\d{4}-\\d\\d-\\d\\d.*") ? LocalDate.parse(day.substring(0, 10)) : null;
    }

    List<JsonNode> items(String kind) {
        List<JsonNode> items = new ArrayList<>();
        labels.path(kind).forEach(items::add);
        return items;
    }

    /// The words of a span.
    String words(Span span) {
        return document.text(span);
    }

    static Span span(JsonNode pair) {
        return new Span(pair.get(0).asInt(), pair.get(1).asInt());
    }

    /// The headline, which neither counts nor misses; empty where the text has none.
    Span headline() {
        String title = labels.path("title").asText();
        int start = Math.max(0, document.text().indexOf(title));
        return new Span(start, start + title.length());
    }

    /// How many units two spans share.
    static int shared(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
    }

    static boolean touch(Span one, Span other) {
        return shared(one, other) > 0;
    }
}
