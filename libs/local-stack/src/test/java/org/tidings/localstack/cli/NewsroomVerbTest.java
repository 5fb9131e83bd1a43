package org.tidings.localstack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tidings.localstack.newsroom.NewsroomState;

class NewsroomVerbTest {
    private static final NewsroomState.Latest LATEST =
            new NewsroomState.Latest(false, "Quillon Wire", "Four dead", "http://a.example/b");

    @Test
    void givenAClockThatStands_whenShown_thenTheNextStepIsNamed() {
        var text = Newsroom.text(state(6, 0));

        assertEquals(
                """
                day 10, 07:00: 74 of 80 articles are out
                published last: Quillon Wire, Four dead
                6 to come: ./tidings newsroom --play""",
                text);
    }

    @Test
    void givenAClockThatPlaysOrHasPlayed_whenShown_thenItSaysWhatIsLeft() {
        assertEquals("6 to come, one every 20 s", lastLine(state(6, 20)));
        assertEquals("nothing is left to come", lastLine(state(0, 0)));
    }

    private static String lastLine(NewsroomState state) {
        return Newsroom.text(state).lines().toList().getLast();
    }

    private static NewsroomState state(int ahead, int interval) {
        return new NewsroomState("2026-11-02", 10, "07:00", 74, 80, ahead, interval, LATEST);
    }
}
