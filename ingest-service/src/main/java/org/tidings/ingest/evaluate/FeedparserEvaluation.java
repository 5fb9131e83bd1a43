package org.tidings.ingest.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.parse.FeedReader;
import org.tidings.ingest.parse.ParseOutcome;

/// The assertions of feedparser's own test cases: on the fields that every reader needs (core),
/// and on all fields, many of which we have no use for.
public final class FeedparserEvaluation implements Evaluation {
    private final boolean telling;

    /// @param telling whether each assertion on a core field that does not hold is printed
    public FeedparserEvaluation(boolean telling) {
        this.telling = telling;
    }

    @Override
    public String set() {
        return "feedparser";
    }

    @Override
    public List<Score> run(Path data) throws IOException {
        Path cases = data.resolve("feeds/feedparser_assertions.jsonl");
        if (!Files.exists(cases)) {
            return List.of();
        }
        var core = new Tally();
        var all = new Tally();
        var json = new ObjectMapper();
        for (String line : Files.readAllLines(cases)) {
            check(json.readTree(line), data.resolve("feeds"), core, all);
        }
        return List.of(
                core.score(set(), "core assertions that hold"),
                all.score(set(), "all assertions that hold"));
    }

    private void check(JsonNode each, Path folder, Tally core, Tally all) throws IOException {
        Set<Integer> wanted = new HashSet<>();
        each.path("core").forEach(index -> wanted.add(index.asInt()));
        Object view = view(each, folder);
        int index = 0;
        for (JsonNode assertion : each.path("assert")) {
            boolean holds = holds(view, assertion);
            all.add(holds);
            if (wanted.contains(index)) {
                core.add(holds);
                if (telling && !holds) {
                    System.err.println(
                            each.path("file").asText()
                                    + " "
                                    + assertion
                                    + " but "
                                    + at(view, assertion.get(0)));
                }
            }
            index++;
        }
    }

    private static Object view(JsonNode each, Path folder) throws IOException {
        byte[] body = Files.readAllBytes(folder.resolve(each.path("file").asText()));
        String type = header(each, "content-type");
        var outcome = FeedReader.read(body, type, uri(header(each, "content-location")));
        return switch (outcome) {
            case ParseOutcome.Parsed(var feed, _) -> FeedView.of(feed);
            case ParseOutcome.NotAFeed _ -> Map.of();
        };
    }

    private static @Nullable String header(JsonNode each, String name) {
        for (JsonNode header : each.path("headers")) {
            String[] parts = header.asText().split(":", 2);
            if (parts.length == 2 && parts[0].strip().equalsIgnoreCase(name)) {
                return parts[1].strip();
            }
        }
        return null;
    }

    private static @Nullable URI uri(@Nullable String written) {
        try {
            return written == null ? null : URI.create(written);
        } catch (IllegalArgumentException unusable) {
            return null;
        }
    }

    private static boolean holds(Object view, JsonNode assertion) {
        Object found = at(view, assertion.get(0));
        JsonNode expected = assertion.get(1);
        if (found instanceof List<?> fields && expected.isArray()) {
            List<Integer> first = new ArrayList<>();
            expected.forEach(number -> first.add(number.asInt()));
            return first.size() >= fields.size() && first.subList(0, fields.size()).equals(fields);
        }
        return found instanceof String text && folded(text).equals(folded(expected.asText()));
    }

    private static @Nullable Object at(Object view, JsonNode path) {
        Object found = view;
        for (JsonNode step : path) {
            if (found instanceof Map<?, ?> map) {
                found = map.get(step.asText());
            } else if (found instanceof List<?> list && step.asInt() < list.size()) {
                found = list.get(step.asInt());
            } else {
                return null;
            }
        }
        return found;
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
