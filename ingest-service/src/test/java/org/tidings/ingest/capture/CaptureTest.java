package org.tidings.ingest.capture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.tidings.ingest.journey.IngestTest;
import org.tidings.ingest.journey.LocalSite.Page;

@QuarkusTest
class CaptureTest extends IngestTest {
    @Inject CaptureCleanup cleanup;

    private static String html(String text) {
        return "<!doctype html><html><head><title>T</title></head><body><article><h1>T</h1><p>"
                + text
                + "</p><p>The council meets again next week to hear what the harbour master says"
                + " about the crane.</p></article></body></html>";
    }

    private static String feedOf(String host, String... slugs) {
        var items = new StringBuilder();
        for (String slug : slugs) {
            items.append(
                    "<item><title>t</title><link>http://%s/%s</link></item>".formatted(host, slug));
        }
        return "<rss version='2.0'><channel><title>t</title><link>http://x/</link>"
                + "<description>d</description>%s</channel></rss>".formatted(items);
    }

    private UUID collected(String user, String host, String... slugs) {
        String path = "captures/" + slugs[0];
        site().put(host + "/" + path, Page.feed("\"1\"", feedOf(host, slugs)));
        UUID feed = feedOf(addFeed(user, "http://" + host + "/" + path));
        awaitPolls(feed, "FETCHED");
        return feed;
    }

    private String article(UUID feed) {
        return text("select article_id from capture where feed_id = ?", feed);
    }

    /// Each record of a WARC file, read as its own gzip member.
    private List<String> records(String user, String query) throws IOException {
        byte[] file =
                get(user, "/api/v1/captures.warc.gz?" + query)
                        .then()
                        .statusCode(200)
                        .contentType("application/warc")
                        .extract()
                        .asByteArray();
        List<String> records = new ArrayList<>();
        var whole =
                new String(
                        new GZIPInputStream(new ByteArrayInputStream(file)).readAllBytes(), UTF_8);
        for (String record : whole.split("(?=WARC/1\\.1\\r\\n)", -1)) {
            records.add(record);
        }
        assertThat(members(file)).isEqualTo(records.size());
        return records;
    }

    private static int members(byte[] file) {
        int members = 0;
        for (int i = 0; i + 3 < file.length; i++) {
            boolean start = (file[i] & 0xff) == 0x1f && (file[i + 1] & 0xff) == 0x8b;
            members += start && file[i + 2] == 8 && file[i + 3] == 0 ? 1 : 0;
        }
        return members;
    }

    @Test
    void givenAnArticle_whenExported_thenTheWarcHoldsThePageAsItCame() throws IOException {
        String page = html("A ship with a cargo of Z\u00fcrich clocks arrived.");
        site().put(
                        "harbour.example/clocks",
                        new Page(
                                200,
                                Map.of("Content-Type", "text/html; charset=utf-8", "X-Seen", "1"),
                                page));
        UUID feed = collected("pat", "harbour.example", "clocks");

        var records = records("pat", "article=" + article(feed));

        assertThat(records).hasSize(3);
        assertThat(records.get(0)).contains("WARC-Type: warcinfo\r\n");
        assertThat(records.get(1))
                .contains(
                        "WARC-Type: response\r\n",
                        "WARC-Target-URI: http://harbour.example/clocks\r\n",
                        "Content-Type: application/http;msgtype=response\r\n",
                        "\r\n\r\nHTTP/1.1 200 ",
                        "1\r\n",
                        "\r\n\r\n" + page + "\r\n\r\n");
        assertThat(records.get(1)).containsIgnoringCase("x-seen: 1\r\n");
        int length = Integer.parseInt(between(records.get(1), "Content-Length: ", "\r\n"));
        String block = records.get(1).substring(records.get(1).indexOf("HTTP/1.1 200"));
        assertThat(block.substring(0, block.length() - 4).getBytes(UTF_8)).hasSize(length);
        assertThat(records.get(2))
                .contains("WARC-Type: metadata\r\n", "article-id: " + article(feed));
    }

    private static String between(String text, String before, String after) {
        int from = text.indexOf(before) + before.length();
        return text.substring(from, text.indexOf(after, from));
    }

    @Test
    void givenTheSameBodyAtTwoAddresses_whenCaptured_thenItIsKeptOnce() {
        site().put("harbour.example/twin/a", Page.html(html("Twins were born.")));
        site().put("harbour.example/twin/b", Page.html(html("Twins were born.")));

        UUID feed = collected("pat", "harbour.example", "twin/a", "twin/b");

        assertThat(text("select count(*) from capture where feed_id = ?", feed)).isEqualTo("2");
        assertThat(text("select count(distinct digest) from capture where feed_id = ?", feed))
                .isEqualTo("1");
    }

    @Test
    void givenAPrivateFeed_whenOthersExport_thenItsPagesAreNotThere() throws IOException {
        site().put("pier.example/own-page", Page.html(html("Only for us.")));
        UUID feed = collected("adam", "pier.example", "own-page");
        String selection = "article=" + article(feed);

        assertThat(records("adam", selection)).hasSize(3);
        assertThat(records("pat", selection)).hasSize(1);
        get("ana", "/api/v1/captures.warc.gz").then().statusCode(403);
        get("lea", "/api/v1/captures.warc.gz").then().statusCode(403);
        get("gus", "/api/v1/captures.warc.gz").then().statusCode(403);
    }

    @Test
    void givenATimeSpan_whenExported_thenOnlyItsPagesAreThere() throws IOException {
        site().put("harbour.example/dated", Page.html(html("It has a date.")));
        UUID feed = collected("pat", "harbour.example", "dated");
        change("update capture set fetched_at = '2020-05-05T12:00:00Z' where feed_id = ?", feed);
        String outlet = text("select outlet_id from feed where id = ?", feed);

        var inside = "from=2020-05-05T00:00:00Z&to=2020-05-06T00:00:00Z&outlet=" + outlet;

        assertThat(records("pat", inside)).hasSize(3);
        assertThat(records("pat", inside.replace(outlet, UUID.randomUUID().toString()))).hasSize(1);
        assertThat(records("pat", "to=2020-05-05T12:00:00Z")).hasSize(1);
    }

    @Test
    void givenWhatIsNoTimeOrId_whenExported_thenTheProblemNamesIt() {
        for (String query : List.of("from=yesterday", "outlet=7", "article=x", "to=2020-05-05")) {
            get("pat", "/api/v1/captures.warc.gz?" + query)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("urn:tidings:problem:parameter-not-valid"));
        }
    }

    @Test
    void givenCapturesWhoseTimeIsOver_whenCleanedUp_thenTheyAndTheirBodiesAreGone() {
        site().put("harbour.example/old", Page.html(html("Long ago a mill burnt.")));
        site().put("harbour.example/new", Page.html(html("Today a mill was built.")));
        UUID old = collected("pat", "harbour.example", "old");
        UUID recent = collected("pat", "harbour.example", "new");
        String digest = text("select digest from capture where feed_id = ?", old);
        change(
                "update capture set fetched_at = now() - make_interval(days => 31)"
                        + " where feed_id = ?",
                old);

        cleanup.forgetOld();

        assertThat(text("select count(*) from capture where feed_id = ?", old)).isEqualTo("0");
        assertThat(text("select count(*) from capture_body where digest = ?", digest))
                .isEqualTo("0");
        assertThat(text("select count(*) from capture where feed_id = ?", recent)).isEqualTo("1");
    }

    @Test
    void givenAnOutletWithAShortRetention_whenCleanedUp_thenItCounts() {
        site().put("pier.example/brief", Page.html(html("A brief note.")));
        UUID feed = collected("adam", "pier.example", "brief");
        change(
                "update outlet set retention_days = 2 where id ="
                        + " (select outlet_id from feed where id = ?)",
                feed);
        change("update capture set fetched_at = now() - interval '3 days' where feed_id = ?", feed);

        cleanup.forgetOld();

        assertThat(text("select count(*) from capture where feed_id = ?", feed)).isEqualTo("0");
    }
}
