package org.tidings.ingest.discover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.ingest.discover.Candidate.Found;
import org.tidings.ingest.discover.Candidate.Kind;
import org.tidings.ingest.robots.RobotsRules;

class FeedLinksTest {
    private static final URI PAGE = URI.create("https://harbour-post.example/news/");

    private static List<Candidate> find(String html) {
        return FeedLinks.find(html.getBytes(StandardCharsets.UTF_8), "utf-8", PAGE);
    }

    @Test
    void givenDeclaredFeeds_whenLookedFor_thenTheyComeFirstWithTitleAndKind() {
        var found =
                find(
                        """
                        <html><head>
                        <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed/">
                        <link rel="ALTERNATE" type="application/atom+xml; charset=utf-8" title="Front page" href="atom.xml">
                        <link rel="alternate" type="application/feed+json" href="//harbour-post.example/feed.json">
                        <link rel="alternate" hreflang="nl" href="/nl/">
                        <link rel="stylesheet" type="text/css" href="/feed.css">
                        </head><body><a href="/sport/rss">Sport</a><a href="/about">About</a></body></html>
                        """);

        assertThat(found)
                .extracting(
                        c -> c.url().toString(),
                        Candidate::title,
                        Candidate::kind,
                        Candidate::found)
                .containsExactly(
                        tuple(
                                "https://harbour-post.example/news/atom.xml",
                                "Front page",
                                Kind.ATOM,
                                Found.DECLARED),
                        tuple(
                                "https://harbour-post.example/feed.json",
                                "",
                                Kind.JSON_FEED,
                                Found.DECLARED),
                        tuple(
                                "https://harbour-post.example/sport/rss",
                                "Sport",
                                Kind.RSS,
                                Found.LINKED),
                        tuple(
                                "https://harbour-post.example/comments/feed/",
                                "Comments",
                                Kind.RSS,
                                Found.DECLARED));
    }

    @ParameterizedTest
    @CsvSource({
        "/rss/world.xml, World, FEED",
        "/index.rdf, News, RSS",
        "/?feed=rss2, Subscribe, FEED",
        "/x/sitemap-news.xml.gz, Map, SITEMAP",
        "feed:https://feeds.harbour-post.example/top, Top, FEED",
        "/syndication/top, RSS feed, FEED"
    })
    void givenALinkThatLooksLikeAFeed_whenLookedFor_thenItIsACandidate(
            String href, String words, Kind kind) {
        assertThat(find("<a href='" + href + "'>" + words + "</a>"))
                .extracting(Candidate::kind)
                .containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/news/feeding-the-city",
                "https://reader.example/subscribe/feed/https://harbour-post.example/feed",
                "mailto:feed@harbour-post.example",
                "javascript:feed()",
                "/about-rss-and-privacy"
            })
    void givenALinkThatIsNone_whenLookedFor_thenItIsLeftOut(String href) {
        assertThat(find("<a href='" + href + "'>More</a>")).isEmpty();
    }

    @Test
    void givenABaseElement_whenLookedFor_thenLinksAreRelativeToIt() {
        var found =
                find(
                        "<base href='https://static.harbour-post.example/x/'>"
                                + "<link rel=alternate type=application/rss+xml href=rss.xml>");

        assertThat(found.getFirst().url())
                .hasToString("https://static.harbour-post.example/x/rss.xml");
    }

    @Test
    void givenASection_whenWellKnownPlacesAreAsked_thenItsOwnComeFirst() {
        var urls = FeedLinks.wellKnown(PAGE).stream().map(c -> c.url().toString()).toList();

        assertThat(urls)
                .startsWith("https://harbour-post.example/news/feed")
                .contains(
                        "https://harbour-post.example/rss.xml",
                        "https://harbour-post.example/sitemap.xml")
                .doesNotHaveDuplicates();
    }

    @Test
    void givenRobotsWithSitemaps_whenAsked_thenTheyAreCandidates() {
        var rules =
                RobotsRules.parse(
                        "Sitemap: https://harbour-post.example/news.xml"
                                .getBytes(StandardCharsets.UTF_8),
                        "text/plain",
                        "tidings");

        assertThat(FeedLinks.of(rules))
                .extracting(Candidate::kind, Candidate::found)
                .containsExactly(tuple(Kind.SITEMAP, Found.ROBOTS));
    }

    @Test
    void givenWhatIsNoPage_whenLookedFor_thenNothingIsFound() {
        assertThat(FeedLinks.find(new byte[] {0, 1, 2, (byte) 0xff}, "no-such-charset", PAGE))
                .isEmpty();
    }
}
