package org.tidings.ingest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    private static final String RSS =
            "<rss version='2.0'><channel><title>Zeeën</title><item><title>A</title><link>/a</link>"
                    + "<pubDate>Mon, 02 Mar 2026 10:00:00 +0100</pubDate><category>Port</category>"
                    + "<enclosure url='/a.mp3'/></item></channel></rss>";

    @TempDir Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... words) {
        return Main.run(
                List.of(words),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private List<JsonNode> lines() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void givenFilesGoodAndBad_whenReadAsFeeds_thenEachHasALineInOrder() throws IOException {
        Path packed = folder.resolve("feed.xml.gz");
        try (var gzip = new GZIPOutputStream(Files.newOutputStream(packed))) {
            gzip.write(RSS.getBytes(StandardCharsets.UTF_8));
        }
        String page = file("page.html", "<html></html>");

        int status =
                run(
                        "feed",
                        "--url",
                        "https://harbour-post.example/f",
                        packed.toString(),
                        page,
                        folder + "/none");

        assertThat(status).isEqualTo(1);
        var lines = lines();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).path("file").asText()).isEqualTo(packed.toString());
        assertThat(lines.get(0).path("title").asText()).isEqualTo("Zeeën");
        var entry = lines.get(0).path("entries").get(0);
        assertThat(entry.path("link").asText()).isEqualTo("https://harbour-post.example/a");
        assertThat(entry.path("published").asText()).isEqualTo("2026-03-02T09:00:00Z");
        assertThat(entry.path("tags").get(0).asText()).isEqualTo("Port");
        assertThat(entry.path("enclosures").get(0).asText())
                .isEqualTo("https://harbour-post.example/a.mp3");
        assertThat(lines.get(1).path("error").asText()).contains("HTML page");
        assertThat(lines.get(2).path("error").asText()).isEqualTo("there is no such file");
        assertThat(lines.get(2).has("entries")).isFalse();
    }

    @Test
    void givenFilesThatAreNoPages_whenExtracted_thenEachLineSaysWhy() throws IOException {
        String binary =
                file("photo.jpg", "\u0001\u0000".repeat(9) + "<p>".repeat(9) + "x".repeat(99));
        String json = file("feed.json", "{\"html\": \"<p>The ferry sails.</p>\"}");
        String plain = file("robots.txt", "User-agent: *\nDisallow: /a\n");
        String empty = file("empty.html", "");

        assertThat(run("extract", binary, json, plain, empty)).isEqualTo(1);

        assertThat(lines())
                .extracting(line -> line.path("error").asText())
                .containsExactly(
                        "it is binary data, not a page",
                        "it is JSON, not a page",
                        "it has no markup, so it is no page",
                        "it is empty");
    }

    @Test
    void givenRobotsThatCannotBeUnpacked_whenRead_thenTheLineSaysWhy() throws IOException {
        Path broken =
                Files.write(folder.resolve("robots.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 1});

        assertThat(run("robots", broken.toString(), "tidings", "https://x.example/a")).isEqualTo(1);

        assertThat(lines().getFirst().path("error").asText()).contains("its packing is broken");
        assertThat(lines().getFirst().has("allowed")).isFalse();
    }

    @Test
    void givenRobots_whenAddressesAreAsked_thenEachHasALine() throws IOException {
        String robots =
                file(
                        "robots.txt",
                        """
                        User-agent: *
                        Disallow: /a
                        Crawl-delay: 2
                        Sitemap: https://harbour-post.example/s.xml
                        """);

        assertThat(run("robots", robots, "tidings", "https://x.example/a", "https://x.example/b"))
                .isZero();
        assertThat(run("robots", robots, "tidings")).isZero();

        var lines = lines();
        assertThat(lines)
                .extracting(line -> line.path("allowed").asText())
                .containsExactly("false", "true", "");
        assertThat(lines.getFirst().path("crawlDelay").asDouble()).isEqualTo(2);
        assertThat(lines.getLast().path("sitemaps").get(0).asText())
                .isEqualTo("https://harbour-post.example/s.xml");
    }

    @Test
    void givenAWrongCommand_whenRun_thenItSaysHow() {
        assertThat(run("fed")).isEqualTo(2);
        assertThat(run("feed")).isEqualTo(2);
        assertThat(run("feed", "--colour", "x")).isEqualTo(2);
        assertThat(run("robots", "x")).isEqualTo(2);
        assertThat(run("evaluate", "ingest")).isEqualTo(2);
        assertThat(run("evaluate", "ingest", "--data", folder + "/none")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("evaluate ingest --data DIR");
        assertThat(out.size()).isZero();
    }

    @Test
    void givenASetOfCases_whenEvaluated_thenTheShareIsPrinted() throws IOException {
        Files.createDirectories(folder.resolve("robots_sitemaps"));
        file(
                "robots_sitemaps/google_robots_cases.json",
                """
                [{"robots": "User-agent: *\\nDisallow: /a", "agent": "x", "url": "http://h.example/a", "allowed": false},
                 {"robots": "", "agent": "x", "url": "http://h.example/a", "allowed": false}]
                """);
        Files.createDirectories(folder.resolve("feeds"));
        file("feeds/f.xml", RSS);
        file(
                "feeds/feedparser_assertions.jsonl",
                """
                {"file": "f.xml", "headers": [], "assert": [[["feed", "title"], "Zeeën"], [["entries", 0, "published_parsed"], [2026, 3, 2, 9, 0, 0, 0, 61, 0]], [["entries", 0, "title"], "B"], [["bozo"], 0]], "core": [0, 1, 2]}
                """);

        assertThat(run("evaluate", "ingest", "--data", folder.toString())).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .anyMatch(line -> line.matches("robots +.* 0\\.500 +2 .*"))
                .anyMatch(line -> line.matches("feedparser +core .* 0\\.667 +3 .*"))
                .anyMatch(line -> line.matches("feedparser +all .* 0\\.500 +4 .*"));
    }
}
