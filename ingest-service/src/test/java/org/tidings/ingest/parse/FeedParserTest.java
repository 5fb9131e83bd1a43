package org.tidings.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.contracts.PublicationTime;
import org.tidings.contracts.PublicationTime.Known;
import org.tidings.ingest.fetch.FetchedDocument;
import org.tidings.ingest.parse.ParseOutcome.NotAFeed;
import org.tidings.ingest.parse.ParseOutcome.Parsed;

class FeedParserTest {
    private static final URI FEED = URI.create("https://news.example/feed");

    private static ParseOutcome parse(String xml) {
        return new FeedParser()
                .parse(
                        new FetchedDocument(
                                FEED,
                                List.of(),
                                ByteString.encodeUtf8(xml),
                                "application/xml",
                                null,
                                null,
                                Instant.EPOCH));
    }

    private static List<Entry> entries(String xml) {
        return ((Parsed) parse(xml)).entries();
    }

    private static String rss(String items) {
        return "<rss version='2.0'><channel><title>t</title><link>x</link>"
                + "<description>d</description>"
                + items
                + "</channel></rss>";
    }

    @Test
    void givenRss_whenParsed_thenEntriesHaveWhatTheFeedSays() {
        var entry =
                entries(
                                rss(
                                        "<item><title>A &amp; B</title><link>/a</link>"
                                                + "<guid isPermaLink='false'>17</guid>"
                                                + "<pubDate>Mon, 02 Mar 2026 10:00:00 GMT</pubDate>"
                                                + "</item>"))
                        .getFirst();

        assertThat(entry.id()).isEqualTo("17");
        assertThat(entry.link()).hasToString("https://news.example/a");
        assertThat(entry.title()).isEqualTo("A & B");
        assertThat(entry.published())
                .isEqualTo(
                        new PublicationTime(
                                Instant.parse("2026-03-02T10:00:00Z"),
                                Known.FEED,
                                "Mon, 02 Mar 2026 10:00:00 GMT"));
    }

    @Test
    void givenAtom_whenParsed_thenUpdatedIsNotTakenForPublished() {
        var entries =
                entries(
                        """
                        <feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><id>f</id>
                        <updated>2026-03-02T12:00:00Z</updated>
                        <entry><id>tag:a</id><title>a</title><link href="/a"/>
                          <published>2026-03-02T10:00:00+01:00</published>
                          <updated>2026-03-02T11:00:00Z</updated></entry>
                        <entry><id>tag:b</id><title>b</title><link href="/b"/>
                          <updated>2026-03-02T11:00:00Z</updated></entry>
                        </feed>
                        """);

        assertThat(entries.getFirst().published().original())
                .isEqualTo("2026-03-02T10:00:00+01:00");
        assertThat(entries.getFirst().published().at()).isEqualTo("2026-03-02T09:00:00Z");
        assertThat(entries.getLast().published()).isEqualTo(PublicationTime.UNKNOWN);
    }

    @Test
    void givenNoLink_whenParsed_thenAPermanentIdIsTheAddress() {
        var entries =
                entries(
                        rss(
                                "<item><guid>https://news.example/p</guid></item>"
                                        + "<item><title>nothing else</title></item>"));

        assertThat(entries.getFirst().link()).hasToString("https://news.example/p");
        assertThat(entries.getLast().link()).isNull();
        assertThat(entries.getLast().key()).isNull();
    }

    @Test
    void givenOneIdForAllEntries_whenParsed_thenItIdentifiesNone() {
        var entries =
                entries(
                        rss(
                                "<item><link>/a</link><guid isPermaLink='false'>x</guid></item>"
                                        + "<item><link>/b</link><guid isPermaLink='false'>x</guid>"
                                        + "</item>"));

        assertThat(entries).extracting(Entry::id).containsOnlyNulls();
        assertThat(entries).extracting(Entry::key).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not xml",
                "<rss",
                "<rss/>",
                "<html><body/></html>",
                "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss>&x;</rss>",
                "<!DOCTYPE a [<!ENTITY b 'bbbb'><!ENTITY c '&b;&b;&b;'>]><rss>&c;</rss>",
                "<rss version='2.0'><channel/></rss>"
            })
    void givenWhatIsNoFeed_whenParsed_thenThereIsAReasonAndNoException(String document) {
        var outcome = parse(document);

        if (outcome instanceof NotAFeed(String reason)) {
            assertThat(reason).isNotBlank().doesNotContain("Exception", "\n");
        } else {
            assertThat(((Parsed) outcome).entries()).isEmpty();
        }
    }
}
