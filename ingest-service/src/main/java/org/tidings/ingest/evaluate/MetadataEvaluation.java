package org.tidings.ingest.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.extract.ExtractedPage;
import org.tidings.ingest.extract.PageExtractor;

/// newspaper4k's pages: the full text by shingles, and the shares of titles, authors and days that
/// are right. Where a page is expected to say nothing, its case is left out.
public final class MetadataEvaluation implements Evaluation {
    private final PageExtractor extractor = new PageExtractor();

    @Override
    public String set() {
        return "metadata";
    }

    @Override
    public List<Score> run(Path data) throws IOException {
        Path folder = data.resolve(set()).resolve("newspaper4k");
        List<Score> scores = new ArrayList<>(texts(folder));
        scores.addAll(facts(folder));
        return scores;
    }

    private List<Score> texts(Path folder) throws IOException {
        var shingles = new Shingles();
        int cases = 0;
        for (Path text : files(folder.resolve("txt"))) {
            Path page = page(folder, text);
            if (Files.exists(page)) {
                String found = extractor.extract(SetFiles.bytes(page), null, null, null).text();
                shingles.add(Files.readString(text), found);
                cases++;
            }
        }
        return List.of(
                new Score(set(), "text, shingle precision", shingles.precision(), cases, ""),
                new Score(set(), "text, shingle recall", shingles.recall(), cases, ""),
                new Score(set(), "text, shingle F1", shingles.f1(), cases, "aim 0.950"));
    }

    private List<Score> facts(Path folder) throws IOException {
        var title = new Share();
        var authors = new Share();
        var day = new Share();
        for (Path file : files(folder.resolve("metadata"))) {
            JsonNode wanted = SetFiles.json(file);
            Path page = page(folder, file);
            if (Files.exists(page)) {
                String address = wanted.path("url").asText("");
                URI url = address.isEmpty() ? null : URI.create(address);
                ExtractedPage found = extractor.extract(SetFiles.bytes(page), null, url, null);
                title.add(wanted.path("title"), found.title());
                addAuthors(authors, wanted.path("authors"), found.facts().authors());
                day.addDay(wanted.path("publish_date"), found.publishedIso());
            }
        }
        return List.of(
                title.score(set(), "titles right"),
                authors.score(set(), "authors, same names"),
                day.score(set(), "days right"));
    }

    private static void addAuthors(Share share, JsonNode wanted, List<String> found) {
        Set<String> names = new HashSet<>();
        wanted.forEach(name -> names.add(name.asText().toLowerCase(Locale.ROOT)));
        Set<String> others = new HashSet<>();
        found.forEach(name -> others.add(name.toLowerCase(Locale.ROOT)));
        if (!names.isEmpty()) {
            share.add(names.equals(others));
        }
    }

    private static Path page(Path folder, Path file) {
        String name = Objects.toString(file.getFileName()).replaceFirst("\\.[a-z]+$", "");
        return folder.resolve("html").resolve(name + ".html.gz");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static final class Share {
        private int right;
        private int all;

        void add(boolean isRight) {
            right += isRight ? 1 : 0;
            all++;
        }

        void add(JsonNode wanted, @Nullable Object found) {
            if (!wanted.asText("").isEmpty()) {
                add(wanted.asText().equals(found));
            }
        }

        void addDay(JsonNode wanted, @Nullable String found) {
            if (wanted.isTextual()) {
                add(wanted.asText().substring(0, 10).equals(DateEvaluation.day(found)));
            }
        }

        Score score(String set, String measure) {
            return new Score(set, measure, (double) right / Math.max(1, all), all, "");
        }
    }
}
