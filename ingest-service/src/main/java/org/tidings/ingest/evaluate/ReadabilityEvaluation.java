package org.tidings.ingest.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.tidings.ingest.extract.PageExtractor;

/// Readability's test pages: no human truth but what Readability gives, so a change here asks for a
/// look, not for a cure. That all pages are read without an exception is part of it.
public final class ReadabilityEvaluation implements Evaluation {
    private final PageExtractor extractor = new PageExtractor();

    @Override
    public String set() {
        return "extraction_readability";
    }

    @Override
    public List<Score> run(Path data) throws IOException {
        var shingles = new Shingles();
        int cases = 0;
        int texts = 0;
        for (Path page : pages(data.resolve(set()).resolve("test-pages"))) {
            byte[] body = SetFiles.bytes(page.resolve("source.html.gz"));
            String found = extractor.extract(body, null, null, null).text();
            byte[] wanted = SetFiles.bytes(page.resolve("expected.html.gz"));
            String html = new String(wanted, StandardCharsets.UTF_8);
            shingles.add(Jsoup.parse(html).text(), found);
            cases++;
            texts += found.isEmpty() ? 0 : 1;
        }
        return List.of(
                new Score(set(), "likeness, shingle F1", shingles.f1(), cases, "no human truth"),
                new Score(set(), "pages with a text", (double) texts / cases, cases, ""));
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> pages = Files.list(folder)) {
            return pages.sorted().toList();
        }
    }
}
