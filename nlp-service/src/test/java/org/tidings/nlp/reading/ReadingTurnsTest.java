package org.tidings.nlp.reading;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tidings.nlp.reading.ReadingTurns.Work;

@Timeout(30)
class ReadingTurnsTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Work> order = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void stop() {
        readers.shutdownNow();
    }

    /// Comes, and says when its turn was.
    private Future<?> comes(ReadingTurns turns, Work work) {
        int before = turns.waiting(work);
        Future<?> reader =
                readers.submit(
                        () -> {
                            try (var _ = turns.begin(work)) {
                                order.add(work);
                            }
                            return null;
                        });
        await().until(() -> turns.waiting(work) == before + 1);
        return reader;
    }

    @Test
    void givenMuchNewsWaiting_whenATextIsGiven_thenItIsReadNext() throws Exception {
        var turns = new ReadingTurns(1);
        var now = turns.begin(Work.NEWS);
        var all = new ArrayList<Future<?>>();
        for (int news = 0; news < 5; news++) {
            all.add(comes(turns, Work.NEWS));
        }
        all.add(comes(turns, Work.GIVEN));

        now.close();
        for (var reader : all) {
            reader.get();
        }

        assertEquals(Work.GIVEN, order.getFirst(), order::toString);
        assertEquals(6, order.size());
    }

    @Test
    void givenManyTextsWaiting_whenNewsComes_thenBothTakeTurns() throws Exception {
        var turns = new ReadingTurns(1);
        var now = turns.begin(Work.GIVEN);
        var all = new ArrayList<Future<?>>();
        for (int each = 0; each < 3; each++) {
            all.add(comes(turns, Work.GIVEN));
        }
        for (int each = 0; each < 3; each++) {
            all.add(comes(turns, Work.NEWS));
        }

        now.close();
        for (var reader : all) {
            reader.get();
        }

        assertEquals(
                List.of(Work.NEWS, Work.GIVEN, Work.NEWS, Work.GIVEN, Work.NEWS, Work.GIVEN),
                order);
    }

    @Test
    void givenTwoPlaces_whenOnlyNewsComes_thenItTakesBoth() throws Exception {
        var turns = new ReadingTurns(2);

        try (var _ = turns.begin(Work.NEWS);
                var _ = turns.begin(Work.NEWS)) {
            assertEquals(2, turns.reading(Work.NEWS));
        }
        assertEquals(0, turns.reading(Work.NEWS));
    }

    @Test
    void givenTwoPlacesThatNewsHolds_whenOneIsFree_thenTheTextThatWaitsHasItBeforeMoreNews()
            throws Exception {
        var turns = new ReadingTurns(2);
        var one = turns.begin(Work.NEWS);
        var _ = turns.begin(Work.NEWS);
        var news = comes(turns, Work.NEWS);
        var given = comes(turns, Work.GIVEN);

        one.close();
        given.get();
        news.get();

        assertEquals(List.of(Work.GIVEN, Work.NEWS), order);
    }

    @Test
    void givenAsManyWaitingAsMay_whenAnotherComes_thenItIsRefusedAtOnce() throws Exception {
        var turns = new ReadingTurns(1);
        var now = turns.begin(Work.NEWS);
        var first = comes(turns, Work.GIVEN);

        assertTrue(turns.begin(Work.GIVEN, 1, LONG).isEmpty());

        now.close();
        first.get();
        try (var _ = turns.begin(Work.GIVEN, 1, LONG).orElseThrow()) {
            assertEquals(1, turns.reading(Work.GIVEN));
        }
    }

    @Test
    void givenNobodyMayWait_whenAPlaceIsFree_thenItIsGiven() throws Exception {
        var turns = new ReadingTurns(1);

        try (var _ = turns.begin(Work.GIVEN, 0, LONG).orElseThrow()) {
            assertTrue(turns.begin(Work.GIVEN, 0, LONG).isEmpty());
        }
    }

    @Test
    void givenNoPlaceInTime_whenItIsFreeLater_thenTheNextHasIt() throws Exception {
        var turns = new ReadingTurns(1);
        var now = turns.begin(Work.NEWS);

        assertTrue(turns.begin(Work.GIVEN, 5, Duration.ofMillis(50)).isEmpty());
        assertEquals(0, turns.waiting(Work.GIVEN));

        now.close();
        try (var _ = turns.begin(Work.NEWS)) {
            assertEquals(1, turns.reading(Work.NEWS));
        }
    }

    @Test
    void givenNoPlaces_whenMade_thenItIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new ReadingTurns(0));
    }
}
