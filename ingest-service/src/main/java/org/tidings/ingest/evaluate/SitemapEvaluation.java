package org.tidings.ingest.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tidings.ingest.parse.FeedReader;
import org.tidings.ingest.parse.ParseOutcome;
import org.tidings.ingest.parse.ParsedFeed;

/// The sitemaps of crawler-commons' tests: each has an outcome, and most have addresses.
public final class SitemapEvaluation implements Evaluation {
    @Override
    public String set() {
        return "sitemaps";
    }

    @Override
    public List<Score> run(Path data) throws IOException {
        Path folder = data.resolve("robots_sitemaps/crawler-commons-resources/sitemaps");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var read = new Tally();
        int addresses = 0;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                int found = addresses(Files.readAllBytes(file));
                read.add(found > 0);
                addresses += found;
            }
        }
        return List.of(
                new Score(
                        set(),
                        "files with addresses",
                        read.share(),
                        read.cases(),
                        addresses + " addresses"));
    }

    private static int addresses(byte[] body) {
        return switch (FeedReader.read(body, null, null)) {
            case ParseOutcome.Parsed(ParsedFeed feed, _) ->
                    feed.items().size() + feed.sitemaps().size();
            case ParseOutcome.NotAFeed _ -> 0;
        };
    }
}
