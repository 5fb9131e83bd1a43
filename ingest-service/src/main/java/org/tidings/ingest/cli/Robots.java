package org.tidings.ingest.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.parse.Gunzip;
import org.tidings.ingest.robots.RobotsRules;

/// `robots FILE AGENT [URL…]`: a line for each address, or one for the file when none is given.
final class Robots {
    private Robots() {}

    /// @param crawlDelay in seconds
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Line(
            String file,
            @Nullable String error,
            @Nullable String agent,
            @Nullable String url,
            @Nullable Boolean allowed,
            @Nullable Double crawlDelay,
            @Nullable List<URI> sitemaps) {}

    static int run(List<String> words, PrintStream out, ObjectMapper json) throws IOException {
        if (words.size() < 2) {
            throw new WrongUse("robots FILE AGENT [URL…]");
        }
        String file = words.get(0);
        String agent = words.get(1);
        RobotsRules rules;
        try {
            byte[] body = Gunzip.unpacked(Files.readAllBytes(Path.of(file)));
            if (body == null) {
                return failed(file, Lines.NOT_UNPACKED, out, json);
            }
            rules = RobotsRules.parse(body, "text/plain", agent);
        } catch (IOException unreadable) {
            return failed(file, Main.reason(unreadable), out, json);
        }
        Double delay = rules.crawlDelay().map(d -> d.toMillis() / 1000.0).orElse(null);
        if (words.size() == 2) {
            var line = new Line(file, null, agent, null, null, delay, rules.sitemaps());
            out.println(json.writeValueAsString(line));
        }
        for (String url : words.subList(2, words.size())) {
            var line = new Line(file, null, agent, url, rules.allows(url), delay, null);
            out.println(json.writeValueAsString(line));
        }
        return 0;
    }

    private static int failed(String file, String error, PrintStream out, ObjectMapper json)
            throws IOException {
        out.println(json.writeValueAsString(new Line(file, error, null, null, null, null, null)));
        return 1;
    }
}
