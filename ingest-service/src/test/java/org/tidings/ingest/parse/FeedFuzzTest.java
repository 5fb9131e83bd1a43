package org.tidings.ingest.parse;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Feeds with random damage: every one has an outcome. `-Dtidings.soak=true` tries many more.
class FeedFuzzTest {
    private static final int ROUNDS = Boolean.getBoolean("tidings.soak") ? 1_000_000 : 4_000;

    private static final List<String> FEEDS =
            List.of(
                    """
                    <?xml version="1.0" encoding="utf-8"?><!DOCTYPE rss [<!ENTITY hp "Harbour">]>
                    <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xml:base="https://b.example/x/">
                    <channel><title>&hp; Post &mdash; &#8217;</title><link>/</link><ttl>60</ttl>
                    <item><title><![CDATA[A < B]]></title><guid isPermaLink="true">https://b.example/1</guid>
                    <description>&lt;p&gt;One &lt;a href="/more"&gt;more&lt;/a&gt;</description>
                    <pubDate>Mon, 02 Mar 2026 10:00:00 +0100</pubDate><dc:date>2026-W10-1T10:00Z</dc:date>
                    <enclosure url="a.mp3" length="1"/></item></channel></rss>
                    """,
                    """
                    <feed xmlns="http://www.w3.org/2005/Atom"><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">é<br/></div></title>
                    <entry><id>1</id><link rel="alternate" href="?a=1&amp;b=2"/><content type="image/png">aGVsbG8=</content>
                    <updated>2026년 03월 02일 오후 3:04:05</updated><author><name>Ana</name><email>a@b.example</email></author></entry></feed>
                    """,
                    """
                    {"version":"https://jsonfeed.org/version/1","title":"x","items":[{"id":"1","url":"https://b.example/","date_published":"2026-03-02T10:00:00Z","tags":["a"]}]}
                    """,
                    """
                    <urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://b.example/1</loc>
                    <news:news><news:title>T</news:title><news:publication_date>2026-03-02</news:publication_date></news:news></url></urlset>
                    """);
    private static final List<String> PIECES =
            List.of(
                    "<",
                    ">",
                    "&",
                    ";",
                    "\"",
                    "'",
                    "]]>",
                    "<![CDATA[",
                    "<!--",
                    "-->",
                    "</item>",
                    "<item>",
                    "xmlns=\"x\"",
                    "\u0000",
                    "\u0080",
                    "&hp;",
                    "&#x110000;",
                    "99999999999",
                    "<b",
                    "/>",
                    "{",
                    "}",
                    "2026-02-31",
                    " xml:base='::'",
                    "\uD800",
                    "http://[",
                    "%");

    @ParameterizedTest
    @ValueSource(longs = {1, 2026})
    void givenDamagedFeeds_whenRead_thenEachHasAnOutcome(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            byte[] body = damaged(FEEDS.get(random.nextInt(FEEDS.size())), random);
            String type = random.nextBoolean() ? null : "text/xml; charset=" + random.nextInt(9);
            var outcome =
                    assertTimeoutPreemptively(
                            ofSeconds(30),
                            () -> FeedReader.read(body, type, Reading.AT),
                            () -> Arrays.toString(body));
            assertThat(outcome).isNotNull();
        }
    }

    @Test
    void givenNoise_whenRead_thenThereIsAnOutcome() {
        var random = new Random(9);
        for (int i = 0; i < ROUNDS; i++) {
            byte[] noise = new byte[random.nextInt(300)];
            random.nextBytes(noise);
            assertThat(FeedReader.read(noise, null, null)).isNotNull();
        }
    }

    private static byte[] damaged(String feed, Random random) {
        var text = new StringBuilder(feed);
        for (int change = random.nextInt(8); change >= 0; change--) {
            int at = random.nextInt(text.length());
            int until = Math.min(text.length(), at + random.nextInt(20));
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> text.delete(at, Math.max(at, Math.min(until, text.length() - 1)));
                case 2 -> text.insert(at, text.substring(random.nextInt(at + 1), at));
                default -> text.setCharAt(at, (char) random.nextInt(0x300));
            }
        }
        byte[] body = text.toString().getBytes(StandardCharsets.UTF_8);
        for (int change = random.nextInt(4); change > 0; change--) {
            body[random.nextInt(body.length)] = (byte) random.nextInt();
        }
        return random.nextInt(10) == 0 ? Arrays.copyOf(body, random.nextInt(body.length)) : body;
    }
}
