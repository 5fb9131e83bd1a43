package org.tidings.nlp.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Quotation.Kind;

/// An article of the attribution set.
///
/// @param id by whose hash the set is parted
record AttributionGold(String id, String text, List<Labelled> attributions) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// One attribution as labelled; each part may be broken into several spans.
    ///
    /// @param source empty when nobody is given
    /// @param cue empty when there is none
    record Labelled(Kind kind, List<Span> source, List<Span> cue, List<Span> content) {
        int start() {
            return content.stream().mapToInt(Span::start).min().orElse(0);
        }

        int end() {
            return content.stream().mapToInt(Span::end).max().orElse(0);
        }
    }

    static List<AttributionGold> of(Path file) throws IOException {
        List<AttributionGold> all = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            var article = JSON.readTree(line);
            var attributions =
                    StreamSupport.stream(article.get("attributions").spliterator(), false)
                            .map(AttributionGold::labelled)
                            .filter(one -> !one.content().isEmpty())
                            .toList();
            all.add(
                    new AttributionGold(
                            article.get("id").asText(),
                            article.get("text").asText(),
                            attributions));
        }
        return all;
    }

    private static Labelled labelled(JsonNode node) {
        var kind =
                switch (node.get("kind").asText()) {
                    case "direct" -> Kind.DIRECT;
                    case "mixed" -> Kind.MIXED;
                    default -> Kind.INDIRECT;
                };
        return new Labelled(
                kind,
                spans(node.get("source")),
                spans(node.get("cue")),
                spans(node.get("content")));
    }

    private static List<Span> spans(JsonNode parts) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode part : parts) {
            for (JsonNode span : part.get("spans")) {
                spans.add(new Span(span.get(0).asInt(), span.get(1).asInt()));
            }
        }
        spans.sort(Comparator.comparingInt(Span::start));
        return spans;
    }

    String words(List<Span> spans) {
        return String.join(
                " … ",
                spans.stream().map(span -> text.substring(span.start(), span.end())).toList());
    }
}
