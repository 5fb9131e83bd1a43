package org.tidings.ingest.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tidings.ingest.robots.RobotsRules;

/// Google's reference cases of robots.txt: may this agent fetch this address?
public final class RobotsEvaluation implements Evaluation {
    @Override
    public String set() {
        return "robots";
    }

    @Override
    public List<Score> run(Path data) throws IOException {
        Path file = data.resolve("robots_sitemaps/google_robots_cases.json");
        if (!Files.exists(file)) {
            return List.of();
        }
        JsonNode cases = new ObjectMapper().readTree(file.toFile());
        int right = 0;
        for (JsonNode each : cases) {
            if (isRight(each)) {
                right++;
            }
        }
        double share = (double) right / cases.size();
        return List.of(
                new Score(set(), "cases decided as Google's parser", share, cases.size(), ""));
    }

    private static boolean isRight(JsonNode each) {
        byte[] robots = each.path("robots").asText().getBytes(StandardCharsets.UTF_8);
        var rules = RobotsRules.parse(robots, "text/plain", each.path("agent").asText());
        return rules.allows(each.path("url").asText()) == each.path("allowed").asBoolean();
    }
}
