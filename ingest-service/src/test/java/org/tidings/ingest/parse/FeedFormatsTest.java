package org.tidings.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FeedFormatsTest {
    @Test
    void givenRss2_whenRead_thenAllThatNewsUsesIsThere() {
        var feed =
                Reading.feed(
                        """
                        <?xml version="1.0"?>
                        <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
                             xmlns:content="http://purl.org/rss/1.0/modules/content/"
                             xmlns:atom="http://www.w3.org/2005/Atom"
                             xmlns:media="http://search.yahoo.com/mrss/"
                             xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
                        <channel>
                          <title>Harbour Post</title>
                          <link>https://harbour-post.example/</link>
                          <description>News of the port</description>
                          <language>en_GB</language>
                          <copyright>Harbour Post Ltd</copyright>
                          <managingEditor>desk@harbour-post.example (The desk)</managingEditor>
                          <lastBuildDate>Mon, 02 Mar 2026 12:00:00 +0100</lastBuildDate>
                          <atom:link rel="self" href="/feeds/news.xml"/>
                          <atom:link rel="hub" href="https://hub.example/"/>
                          <image><title>Logo</title><link>https://logo.example/</link></image>
                          <sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>
                          <skipHours><hour>3</hour><hour>24</hour></skipHours>
                          <skipDays><day>Sunday</day></skipDays>
                          <item>
                            <title>Cranes stop &amp; ships wait</title>
                            <link>/2026/03/cranes</link>
                            <guid isPermaLink="false">hp-17</guid>
                            <dc:creator>Ana Bakker</dc:creator>
                            <category>Port</category><category>Strikes</category>
                            <description>The &lt;b&gt;cranes&lt;/b&gt; stand still.</description>
                            <content:encoded><![CDATA[<p>Since six. <a href="/more">More</a></p>]]></content:encoded>
                            <pubDate>Mon, 02 Mar 2026 10:00:00 EST</pubDate>
                            <source url="https://wire.example/feed">North Wire</source>
                            <enclosure url="/a.mp3" type="audio/mpeg" length="12"/>
                            <media:group><media:content url="https://img.example/b.jpg" type="image/jpeg"/></media:group>
                          </item>
                        </channel></rss>
                        """);

        assertThat(feed.format()).isEqualTo("rss20");
        assertThat(feed.title()).isEqualTo("Harbour Post");
        assertThat(feed.link()).isEqualTo("https://harbour-post.example/");
        assertThat(feed.subtitle()).isEqualTo("News of the port");
        assertThat(feed.language()).isEqualTo("en-GB");
        assertThat(feed.rights()).isEqualTo("Harbour Post Ltd");
        assertThat(feed.author()).contains("The desk");
        assertThat(feed.updated()).isEqualTo("2026-03-02T11:00:00Z");
        assertThat(feed.self()).isEqualTo("https://harbour-post.example/feeds/news.xml");
        assertThat(feed.hub()).isEqualTo("https://hub.example/");
        assertThat(feed.hints().interval()).isEqualTo(Duration.ofMinutes(30));
        assertThat(feed.hints().quietHours()).containsExactlyInAnyOrder(0, 3);
        assertThat(feed.hints().quietDays()).containsExactly(DayOfWeek.SUNDAY);

        var item = feed.items().getFirst();
        assertThat(item.id()).isEqualTo("hp-17");
        assertThat(item.title()).isEqualTo("Cranes stop & ships wait");
        assertThat(item.link()).isEqualTo("https://harbour-post.example/2026/03/cranes");
        assertThat(item.author()).isEqualTo("Ana Bakker");
        assertThat(item.tags()).containsExactly("Port", "Strikes");
        assertThat(item.summary()).isEqualTo("The <b>cranes</b> stand still.");
        assertThat(item.content())
                .containsExactly(
                        "<p>Since six. <a href=\"https://harbour-post.example/more\">More</a></p>");
        assertThat(item.published()).isEqualTo("2026-03-02T15:00:00Z");
        assertThat(item.publishedAsWritten()).isEqualTo("Mon, 02 Mar 2026 10:00:00 EST");
        assertThat(item.source()).isEqualTo("North Wire");
        assertThat(item.enclosures())
                .containsExactly(
                        new Enclosure("https://harbour-post.example/a.mp3", "audio/mpeg", "12"),
                        new Enclosure("https://img.example/b.jpg", "image/jpeg", null));
    }

    @Test
    void givenAtom_whenRead_thenTextsOfEachTypeAreThere() {
        var feed =
                Reading.feed(
                        """
                        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl" xml:base="https://base.example/x/">
                          <title type="text">1 &lt; 2</title>
                          <subtitle type="html">The &lt;i&gt;port&lt;/i&gt;</subtitle>
                          <rights>All</rights><id>tag:f</id><updated>2026-03-02T12:00:00.5Z</updated>
                          <author><name>Ana</name><email>ana@harbour-post.example</email></author>
                          <link href="." /><link rel="self" href="feed.atom"/>
                          <entry>
                            <id>tag:a</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A &lt; <em>B</em></div></title>
                            <link rel="alternate" type="application/json" href="a.json"/>
                            <link rel="alternate" type="text/html" href="a.html"/>
                            <link rel="enclosure" href="a.pdf" type="application/pdf"/>
                            <category term="Port" label="The port"/>
                            <summary>Short</summary>
                            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Long<br/><img src="p.png"/></p></div></content>
                            <published>2026-03-01</published><updated>2026-03-02T11:00:00-05:00</updated>
                            <author><name>Bo</name></author><author><name>Cy</name></author>
                            <source><title>North Wire</title></source>
                          </entry>
                        </feed>
                        """);

        assertThat(feed.format()).isEqualTo("atom10");
        assertThat(feed.title()).isEqualTo("1 < 2");
        assertThat(feed.subtitle()).isEqualTo("The <i>port</i>");
        assertThat(feed.language()).isEqualTo("nl");
        assertThat(feed.author()).isEqualTo("Ana (ana@harbour-post.example)");
        assertThat(feed.link()).isEqualTo("https://base.example/x/");
        assertThat(feed.updated()).isEqualTo("2026-03-02T12:00:00.5Z");

        var item = feed.items().getFirst();
        assertThat(item.title()).isEqualTo("A &lt; <em>B</em>");
        assertThat(item.link()).isEqualTo("https://base.example/x/a.html");
        assertThat(item.content())
                .containsExactly("<p>Long<br /><img src=\"https://base.example/x/p.png\" /></p>");
        assertThat(item.authors()).containsExactly("Bo", "Cy");
        assertThat(item.tags()).containsExactly("Port");
        assertThat(item.published()).isEqualTo("2026-03-01T00:00:00Z");
        assertThat(item.updated()).isEqualTo("2026-03-02T16:00:00Z");
        assertThat(item.source()).isEqualTo("North Wire");
        assertThat(item.enclosures().getFirst().url()).isEqualTo("https://base.example/x/a.pdf");
    }

    @Test
    void givenAtom03_whenRead_thenItsOwnElementsAndBase64Are() {
        var feed =
                Reading.feed(
                        """
                        <feed version="0.3" xmlns="http://purl.org/atom/ns#">
                          <title>t</title><tagline>line</tagline><copyright>c</copyright>
                          <modified>2026-03-02T12:00:00Z</modified>
                          <entry><title type="text/html" mode="base64">PGI+cG9ydDwvYj4=</title>
                            <issued>2026-03-01T12:00:00Z</issued></entry>
                        </feed>
                        """);

        assertThat(feed.format()).isEqualTo("atom03");
        assertThat(feed.subtitle()).isEqualTo("line");
        assertThat(feed.rights()).isEqualTo("c");
        assertThat(feed.updated()).isEqualTo("2026-03-02T12:00:00Z");
        assertThat(feed.items().getFirst().title()).isEqualTo("<b>port</b>");
        assertThat(feed.items().getFirst().published()).isEqualTo("2026-03-01T12:00:00Z");
    }

    @Test
    void givenRdf_whenRead_thenItemsBesideTheChannelAreFound() {
        var feed =
                Reading.feed(
                        """
                        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                            xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                          <channel rdf:about="https://harbour-post.example/"><title>HP</title>
                            <items><rdf:Seq><rdf:li rdf:resource="https://harbour-post.example/a"/></rdf:Seq></items></channel>
                          <item rdf:about="https://harbour-post.example/a"><title>A</title>
                            <dc:date>2026-03-02T10:00:00+01:00</dc:date><dc:subject>Port</dc:subject></item>
                        </rdf:RDF>
                        """);

        assertThat(feed.format()).isEqualTo("rss10");
        assertThat(feed.items()).hasSize(1);
        var item = feed.items().getFirst();
        assertThat(item.id()).isEqualTo("https://harbour-post.example/a");
        assertThat(item.link()).isEqualTo("https://harbour-post.example/a");
        assertThat(item.published()).isEqualTo("2026-03-02T09:00:00Z");
        assertThat(item.tags()).containsExactly("Port");
    }

    @Test
    void givenCdfInCapitals_whenRead_thenItIsAFeed() {
        var feed =
                Reading.feed(
                        """
                        <CHANNEL HREF="https://harbour-post.example/" LASTMOD="2026-03-02T10:00">
                          <TITLE>HP</TITLE><ABSTRACT>All news</ABSTRACT>
                          <ITEM HREF="/a"><TITLE>A</TITLE><ABSTRACT>Short</ABSTRACT></ITEM>
                        </CHANNEL>
                        """);

        assertThat(feed.format()).isEqualTo("cdf");
        assertThat(feed.link()).isEqualTo("https://harbour-post.example/");
        assertThat(feed.updated()).isEqualTo("2026-03-02T10:00:00Z");
        assertThat(feed.items().getFirst().link()).isEqualTo("https://harbour-post.example/a");
        assertThat(feed.items().getFirst().summary()).isEqualTo("Short");
    }

    @Test
    void givenAJsonFeed_whenRead_thenBothVersionsAre() {
        var feed =
                Reading.feed(
                        """
                        {"version": "https://jsonfeed.org/version/1.1", "title": "HP",
                         "home_page_url": "https://harbour-post.example/", "feed_url": "feed.json",
                         "authors": [{"name": "Desk"}], "language": "en",
                         "hubs": [{"type": "WebSub", "url": "https://hub.example/"}],
                         "items": [{"id": 17, "url": "/a", "title": "A", "content_html": "<p>x</p>",
                           "summary": "s", "date_published": "2026-03-02T10:00:00+01:00",
                           "author": {"name": "Ana"}, "tags": ["Port", 3],
                           "attachments": [{"url": "/a.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 9}]}, 7],}
                        """);

        assertThat(feed.format()).isEqualTo("json11");
        assertThat(feed.author()).isEqualTo("Desk");
        assertThat(feed.hub()).isEqualTo("https://hub.example/");
        assertThat(feed.items()).hasSize(1);
        var item = feed.items().getFirst();
        assertThat(item.id()).isEqualTo("17");
        assertThat(item.link()).isEqualTo("https://harbour-post.example/a");
        assertThat(item.author()).isEqualTo("Ana");
        assertThat(item.content()).containsExactly("<p>x</p>");
        assertThat(item.tags()).containsExactly("Port");
        assertThat(item.published()).isEqualTo(Instant.parse("2026-03-02T09:00:00Z"));
        assertThat(item.enclosures())
                .containsExactly(
                        new Enclosure("https://harbour-post.example/a.mp3", "audio/mpeg", "9"));
    }

    @Test
    void givenAPodcast_whenRead_thenItunesFillsWhatIsMissing() {
        var item =
                Reading.item(
                        """
                        <rss xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><item>
                          <title>Talk</title><itunes:author>Ana</itunes:author>
                          <itunes:summary>About the port</itunes:summary>
                          <itunes:keywords>port, ships</itunes:keywords>
                          <enclosure url="https://harbour-post.example/t.mp3"/></item></channel></rss>
                        """);

        assertThat(item.author()).isEqualTo("Ana");
        assertThat(item.summary()).isEqualTo("About the port");
        assertThat(item.tags()).containsExactly("port", "ships");
    }

    @Test
    void givenALinkOfAFeedService_whenCollected_thenTheArticlesOwnAddressCounts() {
        var outcome =
                (ParseOutcome.Parsed)
                        Reading.outcome(
                                """
                                <rss xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"><channel>
                                <item><title>A &amp;amp; B</title><link>https://proxy.example/~r/1</link>
                                <feedburner:origLink>https://harbour-post.example/a</feedburner:origLink></item>
                                </channel></rss>
                                """);

        assertThat(outcome.entries().getFirst().link())
                .hasToString("https://harbour-post.example/a");
        assertThat(outcome.entries().getFirst().title()).isEqualTo("A & B");
        assertThat(outcome.feed().items().getFirst().link())
                .isEqualTo("https://proxy.example/~r/1");
    }
}
