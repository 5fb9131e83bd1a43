package org.tidings.ingest.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.parse.FeedItem;
import org.tidings.ingest.parse.FeedReader;
import org.tidings.ingest.parse.ParseOutcome;
import org.tidings.ingest.parse.ParsedFeed;

/// gofeed's test files: do we read the fields that it expects, and does every file have an
/// outcome? The library differs from us in taste here and there, so 1 is not the aim.
public final class GofeedEvaluation implements Evaluation {
    private final ObjectMapper json = new ObjectMapper();
    private final boolean telling;

    /// @param telling whether each field that differs is printed
    public GofeedEvaluation(boolean telling) {
        this.telling = telling;
    }

    @Override
    public String set() {
        return "gofeed";
    }

    @Override
    public List<Score> run(Path data) throws IOException {
        Path folder = data.resolve("feeds/gofeed-testdata");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var fields = new Tally();
        var files = new Tally();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all.sorted().filter(this::isFeed)::iterator) {
                check(file, fields, files);
            }
        }
        return List.of(
                fields.score(set(), "expected fields that are equal"),
                files.score(set(), "files with an outcome, not an exception"));
    }

    private boolean isFeed(Path file) {
        String name = file.getFileName().toString();
        boolean expectation =
                name.endsWith("_expected.json")
                        || Files.exists(file.resolveSibling(name.replace(".json", ".xml")));
        return name.endsWith(".xml") || (name.endsWith(".json") && !expectation);
    }

    private void check(Path file, Tally fields, Tally files) throws IOException {
        ParseOutcome outcome;
        try {
            outcome = FeedReader.read(Files.readAllBytes(file), null, null);
        } catch (RuntimeException failure) {
            System.err.println(file + ": " + failure);
            files.add(false);
            return;
        }
        files.add(true);
        JsonNode expected = expectation(file);
        if (expected == null) {
            return;
        }
        ParsedFeed feed = outcome instanceof ParseOutcome.Parsed(var parsed, _) ? parsed : null;
        compare(
                file,
                GofeedFields.expectedFeed(expected),
                feed == null ? Map.of() : GofeedFields.found(feed),
                fields);
        List<FeedItem> found = feed == null ? List.of() : feed.items();
        JsonNode items = expected.has("items") ? expected.path("items") : expected.path("entries");
        for (int i = 0; i < items.size(); i++) {
            boolean there = i < found.size();
            compare(
                    file,
                    GofeedFields.expectedItem(items.get(i)),
                    there ? GofeedFields.found(found.get(i)) : Map.of(),
                    fields);
        }
    }

    private @Nullable JsonNode expectation(Path file) throws IOException {
        String name = file.getFileName().toString();
        for (String other : List.of(".json", "_expected.json")) {
            Path beside = file.resolveSibling(name.replaceFirst("\\.(xml|json)$", other));
            if (!beside.equals(file) && Files.exists(beside)) {
                return json.readTree(beside.toFile());
            }
        }
        return null;
    }

    private void compare(
            Path file, Map<String, Object> expected, Map<String, Object> found, Tally fields) {
        expected.forEach(
                (name, value) -> {
                    boolean equal = Objects.equals(folded(value), folded(found.get(name)));
                    fields.add(equal);
                    if (telling && !equal) {
                        System.err.println(
                                file.getFileName()
                                        + " "
                                        + name
                                        + ": expected "
                                        + value
                                        + " but "
                                        + found.get(name));
                    }
                });
    }

    private static @Nullable Object folded(@Nullable Object value) {
        return value instanceof String text ? text.replaceAll("\\s+", " ").strip() : value;
    }
}
