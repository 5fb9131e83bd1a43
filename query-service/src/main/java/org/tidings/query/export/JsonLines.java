package org.tidings.query.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Map;
import org.tidings.problem.Problem;

/// One JSON object a line.
final class JsonLines implements Lines {
    private final ObjectMapper json;

    JsonLines(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public String head() {
        return "";
    }

    @Override
    public String article(ExportedArticle article) {
        return line(json, article);
    }

    @Override
    public String broken(long written, long total) {
        return line(json, Broken.of(written, total));
    }

    static String line(ObjectMapper json, Object value) {
        try {
            return json.writeValueAsString(value) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// What stands where the next article should.
    static final class Broken {
        private Broken() {}

        static Map<String, Object> of(long written, long total) {
            var problem =
                    Problem.of(
                            500,
                            "export-incomplete",
                            "The export broke off",
                            written + " of " + total + " articles were written. Export once more.");
            return Map.of(
                    "incomplete",
                    Map.of(
                            "type",
                            problem.type(),
                            "title",
                            problem.title(),
                            "written",
                            written,
                            "total",
                            total));
        }
    }
}
