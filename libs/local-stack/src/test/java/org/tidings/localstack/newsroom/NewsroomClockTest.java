package org.tidings.localstack.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.localstack.StackException;

/// A newsroom whose stories unfold.
class NewsroomClockTest {
    private static final String EDITED =
            "http://halvenportexaminer.example/2026/two-warnings-no-answer";
    private static final String LAST = "http://ostrelcourier.example/news/farmers-league-meeting";

    private NewsroomServer newsroom;
    private NewsroomClock clock;
    private Visitor visitor;

    @BeforeEach
    void open() throws IOException {
        newsroom = NewsroomServer.start(Seeds.newsroom(), 0);
        clock = new NewsroomClock(newsroom.port());
        visitor = new Visitor(newsroom.port());
    }

    @AfterEach
    void close() {
        visitor.close();
        clock.close();
        newsroom.close();
    }

    @Test
    void givenANewsroomJustOpened_whenAsked_thenTheLastDayIsStillToCome() throws Exception {
        var state = clock.state();

        assertEquals(10, state.day());
        assertEquals("07:00", state.time());
        assertEquals(0, state.intervalSeconds());
        assertTrue(state.published() >= 60, "published: " + state.published());
        assertTrue(state.ahead() >= 5, "ahead: " + state.ahead());
    }

    @Test
    void givenADayAndTime_whenTheClockIsSetToIt_thenWhatIsLaterIsNotThere() throws Exception {
        clock.moveTo(1, "17:00");

        assertEquals(404, visitor.get(LAST).statusCode());
        assertEquals(0, visitor.entries("quillonwire.example").size());
        assertEquals(0, visitor.entries("auenmaerker.example").size());

        clock.moveTo(1, "18:00");

        assertEquals(1, visitor.entries("quillonwire.example").size());
        assertFalse(visitor.get("http://quillonwire.example/").body().contains("seven"));
        assertEquals(1, visitor.entries("specimen-page.example").size());
    }

    @Test
    void givenADayAlone_whenTheClockIsSetToIt_thenItIsThatDaysEnd() throws Exception {
        var state = clock.moveTo(10);

        assertEquals("23:59", state.time());
        assertEquals(state.articles(), state.published());
        assertEquals(0, state.ahead());
        assertEquals(LAST, state.latest().url());
        assertEquals(200, visitor.get(LAST).statusCode());
    }

    @Test
    void givenASilentEdit_whenItsTimeHasCome_thenWordsTagAndDateChangeButNothingSaysSo()
            throws Exception {
        clock.moveTo(4, "11:19");
        var before = visitor.get(EDITED);
        var tag = before.headers().firstValue("ETag").orElseThrow();
        var date = before.headers().firstValue("Last-Modified").orElseThrow();
        assertEquals(304, visitor.get(EDITED, "If-None-Match", tag).statusCode());

        var state = clock.moveTo(4, "11:20");
        var after = visitor.get(EDITED);

        assertTrue(before.body().contains("Nine people are dead"));
        assertFalse(after.body().contains("Nine people are dead"));
        assertTrue(after.body().contains("Eight people are dead"));
        assertNotEquals(tag, after.headers().firstValue("ETag").orElseThrow());
        assertEquals(200, visitor.get(EDITED, "If-None-Match", tag).statusCode());
        assertEquals(200, visitor.get(EDITED, "If-Modified-Since", date).statusCode());
        assertFalse(after.body().toLowerCase(Locale.ROOT).contains("updated"));
        assertTrue(state.latest().edited());
    }

    @Test
    void givenAnAnnouncedEdit_whenItsTimeHasCome_thenPageAndFeedSayWhen() throws Exception {
        var url = "http://corvane.example/articles/terminal-fire-eight-or-nine";
        clock.moveTo(4, "12:00");
        assertFalse(visitor.get(url).body().contains("Updated"));

        clock.moveTo(4, "12:05");

        assertTrue(visitor.get(url).body().contains("Updated Thursday 5 November 2026, 12:05"));
        assertTrue(
                visitor.get("http://corvane.example/feed.xml")
                        .body()
                        .contains("<updated>2026-11-05T12:05:00+01:00</updated>"));
    }

    @Test
    void givenANewArticle_whenItIsPublished_thenOtherArticlesStayAsTheyWere() throws Exception {
        var url = "http://quillonwire.example/story/port-avarre-grain-terminal-fire";
        clock.moveTo(2);
        var tag = visitor.get(url).headers().firstValue("ETag").orElseThrow();
        var feedTag = feedTag();

        clock.moveTo(3);

        assertEquals(tag, visitor.get(url).headers().firstValue("ETag").orElseThrow());
        assertNotEquals(feedTag, feedTag());
    }

    private String feedTag() throws Exception {
        var feed = visitor.get("http://quillonwire.example/feed.xml");
        return feed.headers().firstValue("ETag").orElseThrow();
    }

    @Test
    void givenItPlays_whenIntervalsPass_thenOneFollowsAnother() throws Exception {
        clock.moveTo(10, "22:09");
        var before = clock.state();
        assertEquals(1, before.ahead());

        var playing = clock.play(Duration.ofSeconds(1));

        assertEquals(1, playing.intervalSeconds());
        var seen = new ArrayList<Integer>();
        var deadline = Instant.now().plusSeconds(20);
        while (clock.state().intervalSeconds() > 0 && Instant.now().isBefore(deadline)) {
            seen.add(clock.state().published());
            Thread.sleep(100);
        }
        assertEquals(before.published(), seen.getFirst());
        assertEquals(before.published() + 1, clock.state().published());
        assertEquals(0, clock.state().intervalSeconds());
        assertEquals(LAST, clock.state().latest().url());
    }

    @Test
    void givenItPlays_whenItIsPaused_thenItStands() throws Exception {
        clock.moveTo(2);
        clock.play(Duration.ofHours(1));

        assertEquals(0, clock.pause().intervalSeconds());
    }

    @Test
    void givenAWrongTimeOrInterval_whenSent_thenTheRefusalSaysWhatIsRight() throws Exception {
        var day = assertThrows(StackException.class, () -> clock.moveTo(0));
        var time = assertThrows(StackException.class, () -> clock.moveTo(4, "noon"));
        var interval = assertThrows(StackException.class, () -> clock.play(Duration.ZERO));

        assertTrue(day.getMessage().contains("not a moment such as \"day 2, 07:30\": day 0"));
        assertTrue(time.getMessage().contains("day 4, noon"));
        assertTrue(interval.getMessage().contains("intervalSeconds is at least 1"));
        assertEquals(10, clock.state().day());
    }

    @Test
    void givenAnOutletsHost_whenTheClockIsSetThere_thenNothingMoves() throws Exception {
        assertEquals(405, visitor.send("POST", "http://corvane.example/clock").statusCode());
        assertEquals(404, visitor.get("http://corvane.example/clock").statusCode());
    }

    @Test
    void givenAFormOfAForeignPageOrNoClock_whenPosted_thenItIsRefused() throws Exception {
        var form =
                HttpRequest.newBuilder(URI.create("http://newsroom.localhost/clock"))
                        .header("Content-Type", "text/plain")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"day\": 1}"));

        assertEquals(415, visitor.send(form).statusCode());
        assertEquals(400, visitor.send(json("null")).statusCode());
        assertEquals(400, visitor.send(json("{")).statusCode());
        assertEquals(10, clock.state().day());
    }

    private static HttpRequest.Builder json(String body) {
        return HttpRequest.newBuilder(URI.create("http://newsroom.localhost/clock"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    @Test
    void givenAFileForTheClock_whenStartedAgain_thenDatesAndClockAreKept(@TempDir Path folder)
            throws Exception {
        var file = folder.resolve("newsroom.clock");
        var dayOne = startedWith(file, kept -> kept.moveTo(3, "12:00")).dayOne();

        var again = startedWith(file, NewsroomClock::state);

        assertEquals(dayOne, again.dayOne());
        assertEquals(3, again.day());
        assertEquals("12:00", again.time());
        assertTrue(LocalDate.parse(dayOne).plusDays(9).isBefore(LocalDate.now(Seeds.ZONE)));
        assertTrue(Files.readString(file).startsWith("Day-One: " + dayOne));
    }

    private interface Use {
        NewsroomState of(NewsroomClock clock) throws IOException, InterruptedException;
    }

    private static NewsroomState startedWith(Path file, Use use) throws Exception {
        try (var server = NewsroomServer.start(Seeds.newsroom(), 0, file);
                var itsClock = new NewsroomClock(server.port())) {
            return use.of(itsClock);
        }
    }

    @Test
    void givenAMomentBeforeAllArticles_whenAsked_thenNothingHasHappened() throws Exception {
        var state = clock.moveTo(1, "00:00");

        assertNull(state.latest());
        assertEquals(1, state.published());
        assertNotNull(clock.moveTo(1).latest());
    }
}
