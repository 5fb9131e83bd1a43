package org.tidings.localstack.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsroomServerTest {
    private static NewsroomServer newsroom;
    private static Visitor visitor;

    @BeforeAll
    static void open() throws IOException {
        newsroom = NewsroomServer.start(Seeds.newsroom(), 0);
        visitor = new Visitor(newsroom.port());
    }

    @AfterAll
    static void close() {
        visitor.close();
        newsroom.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://quillonwire.example/feed.xml",
                "http://quillonwire.example/story/port-avarre-grain-terminal-fire",
                "http://ostrelcourier.example/",
                "http://corvane.example/robots.txt",
                "http://specimen-page.example/style.css"
            })
    void givenAPageSeenBefore_whenAskedForConditionally_thenNotModified(String url)
            throws Exception {
        var seen = visitor.get(url).headers();
        var etag = seen.firstValue("ETag").orElseThrow();
        var modified = seen.firstValue("Last-Modified").orElseThrow();

        var byTag = visitor.get(url, "If-None-Match", "\"other\", W/" + etag);
        var byTime = visitor.get(url, "If-Modified-Since", modified);

        assertEquals(304, byTag.statusCode());
        assertEquals("", byTag.body());
        assertEquals(304, byTime.statusCode());
    }

    @Test
    void givenAnOldTagAndTheRightTime_whenAskedForConditionally_thenThePageIsSent()
            throws Exception {
        var url = "http://corvane.example/feed.xml";
        var modified = visitor.get(url).headers().firstValue("Last-Modified").orElseThrow();

        var answer = visitor.get(url, "If-None-Match", "\"old\"", "If-Modified-Since", modified);

        assertEquals(200, answer.statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "Mon, 01 Jan 1990 00:00:00 GMT"})
    void givenAnUnreadableOrEarlierTime_whenAskedForConditionally_thenThePageIsSent(String since)
            throws Exception {
        var url = "http://corvane.example/feed.xml";

        var answer = visitor.get(url, "If-Modified-Since", since);

        assertEquals(200, answer.statusCode());
    }

    @Test
    void givenContentOfEachKind_whenSent_thenItsTypeAndCharsetAreNamed() throws Exception {
        assertType("application/atom+xml; charset=utf-8", "http://quillonwire.example/feed.xml");
        assertType("application/rss+xml; charset=utf-8", "http://ostrelcourier.example/feed.xml");
        assertType("text/html; charset=utf-8", "http://corvane.example/");
        assertType("text/css; charset=utf-8", "http://corvane.example/style.css");
        assertType("image/svg+xml; charset=utf-8", "http://corvane.example/picture.svg");
        assertType("text/plain; charset=utf-8", "http://corvane.example/robots.txt");
    }

    private static void assertType(String type, String url) throws Exception {
        var answer = visitor.get(url);
        assertEquals(200, answer.statusCode(), url);
        assertEquals(type, answer.headers().firstValue("Content-Type").orElseThrow(), url);
    }

    @Test
    void givenAnAddressWhereNothingIs_whenAskedFor_thenAPageSaysSo() throws Exception {
        var answer = visitor.get("http://corvane.example/articles/never-written");

        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("Page not found"));
        assertFalse(answer.headers().firstValue("ETag").isPresent());
    }

    @Test
    void givenAHostOfNoOutlet_whenAskedFor_thenTheOutletsAreNamed() throws Exception {
        var answer = visitor.get("http://unheard-of.example/feed.xml");

        assertEquals(421, answer.statusCode());
        assertTrue(answer.body().startsWith("No outlet of this newsroom is called"));
        assertTrue(answer.body().contains("http://corvane.example.localhost:" + newsroom.port()));
    }

    @Test
    void givenTheNameForBrowsersOfThisMachine_whenAskedFor_thenItIsTheSameOutlet()
            throws Exception {
        var own = visitor.get("http://corvane.example/");
        var local = visitor.get("http://corvane.example.localhost:" + newsroom.port() + "/");

        assertEquals(own.body(), local.body());
    }

    @Test
    void givenAnyHost_whenAskedForItsHealth_thenItIsReady() throws Exception {
        assertEquals(200, visitor.get("http://unheard-of.example/health").statusCode());
    }

    @Test
    void givenAHeadRequest_whenAnswered_thenOnlyTheBodyIsMissing() throws Exception {
        var url = "http://quillonwire.example/feed.xml";

        var head = visitor.send("HEAD", url);

        var get = visitor.get(url);
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        assertEquals(
                get.headers().firstValue("Content-Length"),
                head.headers().firstValue("Content-Length"));
    }

    @Test
    void givenAnAttemptToWrite_whenAnswered_thenItIsNotAllowed() throws Exception {
        var answer = visitor.send("POST", "http://ostrelcourier.example/newsletter");

        assertEquals(405, answer.statusCode());
        assertEquals("GET, HEAD", answer.headers().firstValue("Allow").orElseThrow());
    }
}
