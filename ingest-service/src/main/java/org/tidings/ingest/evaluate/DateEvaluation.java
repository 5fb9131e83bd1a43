package org.tidings.ingest.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.extract.PageExtractor;

/// Pages with their day of publication, as htmldate counts them: another day is a false positive,
/// none a false negative. The page's address is not told.
public final class DateEvaluation implements Evaluation {
    private static final int DAY = "2026-03-02".length();

    private final PageExtractor extractor = new PageExtractor();

    @Override
    public String set() {
        return "dates_htmldate";
    }

    @Override
    public List<Score> run(Path data) throws IOException {
        Path folder = data.resolve(set());
        JsonNode pages = SetFiles.json(folder.resolve("eval_dev.json"));
        var count = new Count();
        for (JsonNode page : pages) {
            Path file = folder.resolve("html").resolve(page.path("file").asText() + ".gz");
            var found = extractor.extract(SetFiles.bytes(file), null, null, null).publishedIso();
            count.add(page.path("date").asText(), day(found));
        }
        return List.of(
                new Score(set(), "days, F1", count.f1(), pages.size(), "aim 0.940"),
                new Score(set(), "days, share right", count.share(), pages.size(), ""));
    }

    static @Nullable String day(@Nullable String iso) {
        return iso == null ? null : iso.substring(0, DAY);
    }

    static final class Count {
        private int right;
        private int wrong;
        private int missed;

        void add(String wanted, @Nullable String found) {
            if (found == null) {
                missed++;
            } else if (found.equals(wanted)) {
                right++;
            } else {
                wrong++;
            }
        }

        double f1() {
            return 2.0 * right / Math.max(1, 2 * right + wrong + missed);
        }

        double share() {
            return (double) right / Math.max(1, right + wrong + missed);
        }
    }
}
