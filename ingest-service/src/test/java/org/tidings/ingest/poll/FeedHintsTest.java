package org.tidings.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.tidings.ingest.fetch.Exchange;
import org.tidings.ingest.fetch.Exchange.Header;
import org.tidings.ingest.fetch.FetchedDocument;
import org.tidings.ingest.parse.FeedParser;
import org.tidings.ingest.parse.ParseOutcome.Parsed;

class FeedHintsTest {
    private static final String PLAIN = rss("");

    private static String rss(String head) {
        return "<rss version='2.0'><channel><title>t</title>" + head + "</channel></rss>";
    }

    private static FeedHints hints(String body, Header... headers) {
        var document =
                new FetchedDocument(
                        TestFeeds.URL,
                        List.of(),
                        ByteString.encodeUtf8(body),
                        "text/xml",
                        null,
                        null,
                        Instant.EPOCH,
                        new Exchange(Instant.EPOCH, 200, List.of(headers), null));
        return FeedHints.of(document, ((Parsed) new FeedParser().parse(document)).feed());
    }

    @Test
    void givenWhatAFeedSaysOfItsRhythm_whenRead_thenTheLongestCounts() {
        var head =
                "<rss version='2.0' xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'><channel><title>t</title>"
                        + "<ttl>20</ttl><sy:updatePeriod>hourly</sy:updatePeriod>"
                        + "<sy:updateFrequency>2</sy:updateFrequency>"
                        + "<item><ttl>999</ttl></item></channel></rss>";

        assertThat(hints(head).keep()).isEqualTo(Duration.ofMinutes(20));
        assertThat(hints(head, new Header("Cache-Control", "public, max-age=7200")).keep())
                .isEqualTo(Duration.ofHours(2));
        assertThat(hints(PLAIN, new Header("cache-control", "max-age=0")).keep()).isNull();
        assertThat(hints(rss("<ttl>often</ttl>")).keep()).isNull();
        assertThat(hints(PLAIN, new Header("Cache-Control", "max-age=999999999")).keep())
                .isEqualTo(Duration.ofDays(365));
    }

    @Test
    void givenHoursToSkip_whenRead_thenEachHasItsBit() {
        var hints =
                hints(
                        rss(
                                "<skipHours><hour>0</hour><hour> 23 </hour><hour>77</hour>"
                                        + "</skipHours>"));

        assertThat(hints.quiet().hours()).isEqualTo(1 | (1 << 23));
    }

    @Test
    void givenDaysToSkip_whenRead_thenEachHasItsBit() {
        var head = "<skipDays><day>Saturday</day><day> sunday </day><day>Someday</day></skipDays>";

        assertThat(hints(rss(head)).quiet().days()).isEqualTo((1 << 5) | (1 << 6));
        assertThat(hints(PLAIN).quiet().days()).isZero();
    }

    @Test
    void givenAHub_whenRead_thenTheHeaderCountsMoreThanTheDocument() {
        var atom =
                "<feed xmlns='http://www.w3.org/2005/Atom'><link rel='hub' href='/hub'/>"
                        + "<title>t</title><link rel='self' href='https://news.example/own'/></feed>";
        var rss =
                "<rss version='2.0' xmlns:atom='http://www.w3.org/2005/Atom'><channel>"
                        + "<title>t</title><atom:link rel='hub' href='https://hub.example/'/></channel></rss>";
        var json =
                "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [], \"hubs\": [{\"type\": \"WebSub\", \"url\": \"https://hub.example/j\"}]}";
        var link =
                new Header(
                        "Link",
                        "<https://hub.example/a>; rel=\"hub\","
                                + " <https://news.example/t>; rel=\"self\"");

        assertThat(hints(atom).hub()).isEqualTo(URI.create("https://news.example/hub"));
        assertThat(hints(atom).topic()).isEqualTo(URI.create("https://news.example/own"));
        assertThat(hints(rss).hub()).isEqualTo(URI.create("https://hub.example/"));
        assertThat(hints(rss).topic()).isEqualTo(TestFeeds.URL);
        assertThat(hints(json).hub()).isEqualTo(URI.create("https://hub.example/j"));
        assertThat(hints(atom, link).hub()).isEqualTo(URI.create("https://hub.example/a"));
        assertThat(hints(atom, link).topic()).isEqualTo(URI.create("https://news.example/t"));
        assertThat(hints(PLAIN).hub()).isNull();
    }
}
