package org.tidings.ingest.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.tidings.ingest.extract.PageExtractor;

/// Pages with segments that their text must hold and others that it must not, as trafilatura counts
/// them: white space aside, a segment stands in the text or it does not.
public final class SegmentEvaluation implements Evaluation {
    private final PageExtractor extractor = new PageExtractor();

    @Override
    public String set() {
        return "extraction_trafilatura";
    }

    @Override
    public List<Score> run(Path data) throws IOException {
        Path folder = data.resolve(set());
        JsonNode pages = SetFiles.json(folder.resolve("evaldata_dev.json"));
        var count = new Count();
        for (JsonNode page : pages) {
            Path file = folder.resolve("html").resolve(page.path("file").asText() + ".gz");
            count.add(page, extractor.extract(SetFiles.bytes(file), null, null, null).text());
        }
        return List.of(
                new Score(set(), "segments, precision", count.precision(), pages.size(), ""),
                new Score(set(), "segments, recall", count.recall(), pages.size(), ""),
                new Score(set(), "segments, F1", count.f1(), pages.size(), "aim 0.940"));
    }

    static final class Count {
        private int found;
        private int superfluous;
        private int missed;

        void add(JsonNode page, String text) {
            String plain = plain(text);
            for (JsonNode wanted : page.path("with")) {
                if (plain.contains(plain(wanted.asText()))) {
                    found++;
                } else {
                    missed++;
                }
            }
            for (JsonNode unwanted : page.path("without")) {
                superfluous += plain.contains(plain(unwanted.asText())) ? 1 : 0;
            }
        }

        private static String plain(String text) {
            return text.replaceAll("\\s+", " ").strip();
        }

        double precision() {
            return (double) found / Math.max(1, found + superfluous);
        }

        double recall() {
            return (double) found / Math.max(1, found + missed);
        }

        double f1() {
            return 2.0 * found / Math.max(1, 2 * found + superfluous + missed);
        }
    }
}
