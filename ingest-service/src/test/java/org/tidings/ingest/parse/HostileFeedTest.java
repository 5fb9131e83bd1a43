package org.tidings.ingest.parse;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.ingest.parse.ParseOutcome.NotAFeed;
import org.tidings.ingest.parse.ParseOutcome.Parsed;

class HostileFeedTest {
    /// Far beyond what any of these takes, and far below what they would take unbounded.
    private static final Duration LIMIT = ofSeconds(60);

    private static final int LARGE = Boolean.getBoolean("tidings.soak") ? 30_000_000 : 3_000_000;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | the document is empty",
                "not xml | the document is neither XML nor JSON",
                "<html><head><title>Please log in</title></head></html> | the document is an HTML page, not a feed: Please log in",
                "<!DOCTYPE html><!-- x --><HTML><body>hi | the document is an HTML page, not a feed",
                "<opml version='1.0'/> | the document is a list of feeds (OPML), not a feed",
                "<catalogue/> | the document is neither RSS nor Atom: it starts with <catalogue>",
                "{\"a\": 1} | the document is JSON but not a JSON Feed"
            })
    void givenWhatIsNoFeed_whenRead_thenTheReasonSaysWhatItIs(String document, String reason) {
        assertThat(Reading.refusal(document)).isEqualTo(reason);
    }

    @Test
    void givenBrokenJson_whenRead_thenTheReasonSaysSo() {
        assertThat(Reading.refusal("{\"items\": [")).startsWith("the feed is not JSON: ");
        assertThat(Reading.refusal("{\"items\":".repeat(100_000)))
                .startsWith("the feed is not JSON: ");
    }

    @Test
    void givenAnEntityBomb_whenRead_thenItStaysSmall() {
        var document = new StringBuilder("<!DOCTYPE rss [<!ENTITY e0 \"0123456789\">");
        for (int i = 1; i < 20; i++) {
            document.append("<!ENTITY e%d \"%s\">".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
        }
        document.append(
                "]><rss><channel><title>&e19;</title><description>&e7;</description></channel></rss>");

        var feed = assertTimeoutPreemptively(LIMIT, () -> Reading.feed(document.toString()));

        int length = feed.subtitle() == null ? 0 : feed.subtitle().length();
        assertThat(length).isLessThanOrEqualTo(2 * References.MOST_EXPANDED);
    }

    @Test
    void givenAnEntityOfItself_whenRead_thenItEnds() {
        var feed =
                Reading.feed(
                        "<!DOCTYPE rss [<!ENTITY a '&b;&b;'><!ENTITY b '&a;&a;'>]>"
                                + "<rss><channel><title>x&a;</title></channel></rss>");

        assertThat(feed.title()).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a>",
                "<a",
                "</a>",
                "<a><b></a>",
                "<a b=\"",
                "<!--",
                "<![CDATA[",
                "<?x",
                "<!DOCTYPE [",
                "&",
                "&a",
                "&#",
                "<item>",
                "<item><title>",
                "]]>",
                "<a b='c' ",
                "<a xmlns:x='y'>",
                "{",
                "<description><a href='/x'>",
                "<p title=",
                "<",
                "<url><loc>",
                "<!DOCTYPE a [ ] x ",
                "<description>&lt;a href=",
                "2026-"
            })
    void givenMegabytesOfOneThing_whenRead_thenThereIsAnOutcomeInBoundedTime(String piece) {
        String content = piece.repeat(LARGE / piece.length());

        for (String start : new String[] {"", "<rss><channel>", "<feed><entry><updated>"}) {
            var outcome = assertTimeoutPreemptively(LIMIT, () -> Reading.outcome(start + content));
            assertThat(outcome).isInstanceOfAny(Parsed.class, NotAFeed.class);
        }
    }

    @Test
    void givenDeepNesting_whenRead_thenWhatStandsBeforeItIsThere() {
        var feed =
                Reading.feed(
                        "<rss><channel><title>HP</title><item><title>A</title><description>"
                                + "<b>".repeat(4_000_000));

        assertThat(feed.title()).isEqualTo("HP");
        assertThat(feed.items().getFirst().title()).isEqualTo("A");
    }

    @Test
    void givenAPackedBomb_whenRead_thenOnlySoMuchIsUnpacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        byte[] block = new byte[1 << 20];
        Arrays.fill(block, (byte) ' ');
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(
                    "<urlset><url><loc>https://harbour-post.example/a</loc></url>"
                            .getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 200; i++) {
                gzip.write(block);
            }
        }

        byte[] plain = Gunzip.unpacked(packed.toByteArray());

        assertThat(plain).hasSize(Gunzip.MOST);
        assertThat(Reading.feed(packed.toByteArray(), "application/gzip").items()).hasSize(1);
    }

    @Test
    void givenADamagedPackage_whenRead_thenItSaysSo() {
        assertThat(FeedReader.read(new byte[] {0x1F, (byte) 0x8B, 1, 2}, null, null))
                .isEqualTo(new NotAFeed("the packed document is damaged"));
    }
}
