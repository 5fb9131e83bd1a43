package org.tidings.localstack.newsroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// What `seeds/newsroom` promises of its texts.
class SeededNewsroomTest {
    private static final Set<String> BLOCKS = Set.of("p", "li", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final String CARRIER = "specimen-page.example";
    private static final String CARRIED = "http://specimen-page.example/articles/americans-in-kyiv";
    private static final String MARK =
            "Demonstration text: the people, places and events are invented.";

    private static Map<String, Site> sites;
    private static NewsroomServer newsroom;
    private static Visitor visitor;

    @BeforeAll
    static void open() throws Exception {
        sites =
                NewsroomReader.read(
                        Seeds.newsroom(), NewsroomSettings.read(Seeds.newsroom()).calendar());
        newsroom = NewsroomServer.start(Seeds.newsroom(), 0);
        visitor = new Visitor(newsroom.port());
        try (var clock = new NewsroomClock(newsroom.port())) {
            clock.moveTo(10);
        }
    }

    @AfterAll
    static void close() {
        visitor.close();
        newsroom.close();
    }

    @Test
    void givenOutletsWithMoreThanTwentyArticles_whenTheirFeedsAreRead_thenTheNewestComeInOrder()
            throws Exception {
        for (var host : sites.keySet()) {
            var site = sites.get(host);
            var newest =
                    site.articles().stream()
                            .limit(20)
                            .map(article -> site.outlet().url(site.path(article)))
                            .toList();

            assertEquals(newest, links(host));
        }
        assertTrue(sites.get("quillonwire.example").articles().size() > 20);
    }

    @Test
    void givenAnyPage_whenRead_thenItIsWellFormedWithOneArticle() throws Exception {
        for (var link : links()) {
            assertEquals(200, visitor.get(link).statusCode(), link);
            assertEquals(1, visitor.document(link).getElementsByTagName("article").getLength());
        }
    }

    @Test
    void givenTheSeedArticle_whenItsPageIsRead_thenItIsTheGivenTextByteForByte() throws Exception {
        var text = body(visitor.document(CARRIED));

        assertArrayEquals(Files.readAllBytes(Seeds.article()), text.getBytes(UTF_8));
    }

    @Test
    void givenTheSeedArticle_whenAllFeedsAreRead_thenItComesInOnce() throws Exception {
        assertEquals(List.of(CARRIED), links(CARRIER));
        var paragraphs =
                body(visitor.document(CARRIED))
                        .lines()
                        .filter(line -> line.length() > 120)
                        .toList();
        for (var link : ownLinks()) {
            var body = body(visitor.document(link));
            assertFalse(paragraphs.stream().anyMatch(body::contains), link);
        }
    }

    @Test
    void givenTheCarrier_whenFeedAndPagesAreRead_thenNeitherAuthorNorDateIsGiven()
            throws Exception {
        var entry = visitor.entries(CARRIER).getFirst();
        var named =
                Visitor.elements(entry.getChildNodes()).stream().map(Element::getNodeName).toList();
        assertEquals(List.of("title", "link", "guid", "description"), named);

        for (var url : List.of(CARRIED, "http://" + CARRIER + "/")) {
            var page = visitor.get(url).body().toLowerCase(Locale.ROOT);
            for (var sign : List.of("<time", "author", "byline", "publish", "ld+json", "202")) {
                assertFalse(page.contains(sign), url + " has " + sign);
            }
        }
    }

    @Test
    void givenTheOwnArticles_whenRead_thenBodyAndPageSayThatTheyAreInvented() throws Exception {
        for (var link : ownLinks()) {
            var page = visitor.document(link);
            var mark = body(page).lines().toList().getLast();
            assertTrue(isMark(mark), link + ": " + mark);
            assertTrue(outsideTheArticle(page).contains("Demonstration"), link);
        }
    }

    private static boolean isMark(String line) {
        return line.equals(MARK)
                || line.startsWith("Demonstration text: written for an invented outlet")
                || line.startsWith("Demonstrationstext: ");
    }

    @Test
    void givenTheOwnArticles_whenTheirWordsAreCounted_thenTheyAreOfANewsItemsLength()
            throws Exception {
        for (var link : ownLinks()) {
            long words = body(visitor.document(link)).split("\\s+", -1).length;
            assertTrue(words >= 150 && words <= 500, link + ": " + words);
        }
    }

    @Test
    void givenThreeOutletsWithDates_whenTheirPagesAreRead_thenEachGivesItInItsOwnWay()
            throws Exception {
        var wire = page("quillonwire.example/story/port-avarre-grain-terminal-fire");
        var paper = page("ostrelcourier.example/news/port-avarre-fire");
        var broadcaster = page("corvane.example/articles/terminal-fire-five-killed");

        assertWays(wire, "\"datePublished\": \"2026-11-02T16:20:00Z\"", "<time", "published_time");
        assertWays(
                paper,
                "\"article:published_time\" content=\"2026-11-02T18:05:00+01:00\"",
                "<time",
                "ld+json");
        assertWays(
                broadcaster,
                "<time datetime=\"2026-11-02T20:40:00+01:00\">",
                "ld+json",
                "published_time");
    }

    private static void assertWays(String page, String way, String... others) {
        assertTrue(page.contains(way), way);
        for (var other : others) {
            assertFalse(page.contains(other), other);
        }
    }

    @Test
    void givenTheReprint_whenRead_thenItHasTheWiresWordsAndCreditsIt() throws Exception {
        var reprint = "ostrelcourier.example/news/port-avarre-fire";
        var original = "quillonwire.example/story/port-avarre-grain-terminal-fire";

        assertEquals(story(original, "story-body"), story(reprint, "entry-content"));
        assertTrue(page(reprint).contains("This report is by Quillon Wire."));
    }

    @Test
    void givenTheListOfFeeds_whenComparedWithTheOutlets_thenEachStandsInIt() throws Exception {
        var list = Files.readString(Seeds.newsroom().resolve("feeds.json"));

        for (var site : sites.values()) {
            assertTrue(list.contains("\"url\": \"" + site.outlet().url("/feed.xml") + "\""));
            assertTrue(list.contains("\"name\": \"" + site.outlet().name() + "\""));
        }
    }

    private static List<String> ownLinks() {
        return links().stream().filter(link -> !link.equals(CARRIED)).toList();
    }

    /// Of every article, also of those that are too old for their feed.
    private static List<String> links() {
        var links = new ArrayList<String>();
        for (var site : sites.values()) {
            site.articles().forEach(article -> links.add(site.outlet().url(site.path(article))));
        }
        return links;
    }

    private static List<String> links(String host) throws Exception {
        return visitor.entries(host).stream().map(Visitor::link).toList();
    }

    private static String page(String address) throws Exception {
        return visitor.get("http://" + address).body();
    }

    /// The blocks of the article, one a line, items with a dash.
    private static String body(Document page) {
        return lines((Element) page.getElementsByTagName("article").item(0));
    }

    private static String story(String address, String bodyClass) throws Exception {
        var divisions = visitor.document("http://" + address).getElementsByTagName("div");
        return Visitor.elements(divisions).stream()
                .filter(division -> division.getAttribute("class").equals(bodyClass))
                .map(SeededNewsroomTest::lines)
                .collect(joining());
    }

    private static String lines(Element part) {
        return Visitor.elements(part.getElementsByTagName("*")).stream()
                .filter(element -> BLOCKS.contains(element.getTagName()))
                .filter(element -> !element.getParentNode().getNodeName().equals("footer"))
                .map(SeededNewsroomTest::line)
                .collect(joining("\n"));
    }

    private static String line(Element block) {
        return (block.getTagName().equals("li") ? "- " : "") + block.getTextContent();
    }

    private static String outsideTheArticle(Document page) {
        var article = page.getElementsByTagName("article").item(0);
        article.getParentNode().removeChild(article);
        return page.getDocumentElement().getTextContent();
    }
}
