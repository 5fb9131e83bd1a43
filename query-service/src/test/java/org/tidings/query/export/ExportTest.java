package org.tidings.query.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tidings.query.Sample;
import org.tidings.query.index.ArticleIndex.Hit;
import org.tidings.query.index.ArticleIndex.Walk;

class ExportTest {
    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .registerModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final String TEXT = "The ferry, \"Quill\", sails. It left at noon.";

    private final List<Sample> articles = new ArrayList<>();

    @Test
    void givenTextsWithQuotesAndFormulas_whenExportedAsCsv_thenTheyAreQuotedAndHarmless()
            throws IOException {
        articles.add(Sample.of("=HYPERLINK(\"http://x.example\")", TEXT));
        articles.add(Sample.of("  @SUM(1)", "-1 is cold."));

        var lines = export(Format.CSV).split("\r\n", -1);

        assertTrue(lines[0].startsWith("id,revision,published,fetched,outlet,"));
        assertTrue(lines[1].contains(",\"'=HYPERLINK(\"\"http://x.example\"\")\","), lines[1]);
        assertTrue(lines[1].endsWith(",\"The ferry, \"\"Quill\"\", sails. It left at noon.\""));
        assertTrue(lines[2].contains(",'  @SUM(1),"), lines[2]);
        assertTrue(lines[2].endsWith(",'-1 is cold."));
        assertEquals("", lines[3]);
        assertEquals(4, lines.length);
    }

    @Test
    void givenRights_whenExported_thenNoFormatShowsMoreThanTheyLet() throws IOException {
        articles.add(Sample.of("Cut", TEXT).rights(Sample.excerpt(30)));
        articles.add(Sample.of("Title only", TEXT).rights(Sample.METADATA_ONLY));

        for (Format format : Format.values()) {
            String all = export(format);
            assertTrue(all.contains("sails."), all);
            assertFalse(all.contains("noon"), all);
            assertTrue(all.contains("Title only"), all);
            assertEquals(1, all.split("Tessa Quill", -1).length - 1, all);
        }
    }

    @Test
    void givenAnArticle_whenExportedAsNinjs_thenItHasWhatTheStandardNames() throws IOException {
        var article = Sample.of("Ferry sails", TEXT).rights(Sample.excerpt(30));
        articles.add(article);

        var news = JSON.readTree(export(Format.NINJS));

        assertEquals(
                Set.of(
                        "uri",
                        "standard",
                        "type",
                        "representationType",
                        "version",
                        "pubStatus",
                        "versionCreated",
                        "language",
                        "by",
                        "usageTerms",
                        "title",
                        "headlines",
                        "bodies",
                        "infoSources",
                        "altIds"),
                names(news));
        assertEquals("https://harbour-courier.example/" + article.id(), news.at("/uri").asText());
        assertEquals("3.0", news.at("/standard/version").asText());
        assertEquals("text", news.at("/type").asText());
        assertEquals("incomplete", news.at("/representationType").asText());
        assertEquals("Ferry sails", news.at("/headlines/0/value").asText());
        assertEquals("text/plain", news.at("/bodies/0/contentType").asText());
        assertEquals(26, news.at("/bodies/0/charCount").asInt());
        assertEquals("2026-03-02T10:00:00Z", news.at("/versionCreated").asText());
        assertEquals("Harbour Courier", news.at("/infoSources/0/name").asText());
        assertEquals("urn:uuid:" + article.id(), news.at("/altIds/0/value").asText());
    }

    @Test
    void givenAFailureOnTheWay_whenExported_thenTheLastLineSaysThatItIsIncomplete()
            throws IOException {
        for (int i = 0; i < 5; i++) {
            articles.add(Sample.of("Ferry " + i, TEXT));
        }
        for (Format format : Format.values()) {
            var walk = new FakeWalk(articles, 3);
            String all = written(walk, format);
            String last = all.strip().substring(all.strip().lastIndexOf('\n') + 1);
            assertTrue(last.toUpperCase(Locale.ROOT).contains("INCOMPLETE"), all);
            assertTrue(all.contains("Ferry 1") && !all.contains("Ferry 4"), all);
            assertTrue(last.contains("5"), last);
            assertTrue(walk.closed);
        }
    }

    @Test
    void givenAnArticleThatWasWithdrawnSince_whenExported_thenItIsLeftOut() throws IOException {
        articles.add(Sample.of("Ferry", TEXT));
        articles.add(Sample.of("Gone", TEXT));
        var walk = new FakeWalk(articles, Integer.MAX_VALUE);
        var out = new ByteArrayOutputStream();

        new Export(
                        walk,
                        ids -> exported(ids.subList(0, 1), null),
                        Format.JSON_LINES.lines(JSON, false))
                .writeTo(out);

        assertEquals("Ferry", JSON.readTree(out.toByteArray()).at("/title").asText());
        assertFalse(out.toString(StandardCharsets.UTF_8).contains("incomplete"));
    }

    @Test
    void givenMarks_whenExported_thenEachFormatHasThemWhereItCan() throws IOException {
        articles.add(Sample.of("Ferry", TEXT));
        var marks =
                new ExportedMarks(
                        true,
                        false,
                        "Lea Demo",
                        List.of("new; old", "urgent"),
                        List.of("Ports"),
                        List.of(
                                new ExportedMarks.Note(
                                        "=Call \"them\"",
                                        "Ana Demo",
                                        Instant.parse("2026-03-02T10:00:00Z"))));

        var csv = marked(Format.CSV, marks).split("\r\n", -1);
        var json = JSON.readTree(marked(Format.JSON_LINES, marks)).at("/marks");
        var news = JSON.readTree(marked(Format.NINJS, marks));

        assertTrue(csv[0].endsWith(",text,read,starred,assigned,tags,lists,notes"), csv[0]);
        assertTrue(
                csv[1].endsWith(
                        ",true,false,Lea Demo,new; old; urgent,Ports,\"'=Call \"\"them\"\" (Ana"
                                + " Demo, 2026-03-02T10:00:00Z)\""),
                csv[1]);
        assertEquals("new; old", json.at("/tags/0").asText());
        assertEquals("Lea Demo", json.at("/assigned").asText());
        assertEquals("=Call \"them\"", json.at("/notes/0/text").asText());
        assertEquals("2026-03-02T10:00:00Z", json.at("/notes/0/at").asText());
        assertEquals(
                "=Call \"them\" (Ana Demo, 2026-03-02T10:00:00Z)", news.at("/edNote").asText());
        assertEquals("tidings:tag", news.at("/descriptions/0/role").asText());
        assertEquals("new; old", news.at("/descriptions/0/value").asText());
        assertEquals(6, news.at("/descriptions").size());
        assertFalse(JSON.readTree(export(Format.JSON_LINES)).has("marks"));
    }

    private String marked(Format format, ExportedMarks marks) throws IOException {
        return written(new FakeWalk(articles, Integer.MAX_VALUE), format, marks);
    }

    private String export(Format format) throws IOException {
        return written(new FakeWalk(articles, Integer.MAX_VALUE), format);
    }

    private String written(Walk walk, Format format) throws IOException {
        return written(walk, format, null);
    }

    private String written(Walk walk, Format format, @Nullable ExportedMarks marks)
            throws IOException {
        var out = new ByteArrayOutputStream();
        var lines = format.lines(JSON, marks != null);
        new Export(walk, ids -> exported(ids, marks), lines).writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<ExportedArticle> exported(List<UUID> ids, @Nullable ExportedMarks marks) {
        return ids.stream()
                .flatMap(id -> articles.stream().filter(article -> article.id().equals(id)))
                .map(article -> ExportedArticle.of(article.stored(), marks))
                .toList();
    }

    private static Set<String> names(JsonNode object) {
        var names = new HashSet<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /// Two on a page.
    private static final class FakeWalk implements Walk {
        private final ArrayDeque<Sample> left;
        private final int breaksAfter;
        private final long total;
        private int given;
        private boolean closed;

        FakeWalk(List<Sample> articles, int breaksAfter) {
            this.left = new ArrayDeque<>(articles);
            this.total = articles.size();
            this.breaksAfter = breaksAfter;
        }

        @Override
        public long total() {
            return total;
        }

        @Override
        public List<Hit> next() {
            if (given >= breaksAfter) {
                throw new IllegalStateException("the index is gone");
            }
            var page = new ArrayList<Hit>();
            while (page.size() < 2 && !left.isEmpty()) {
                page.add(new Hit(left.removeFirst().id(), 1));
                given++;
            }
            return page;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
