package org.tidings.history;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class NewsFirstTest {
    private record Waits(Duration quiet, Duration patience) implements HistoryConfig {}

    private static CompletableFuture<Boolean> giveWay(NewsFirst newsFirst) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return newsFirst.giveWay();
                    } catch (InterruptedException stopped) {
                        throw new CompletionException(stopped);
                    }
                });
    }

    @Test
    void givenNoNews_whenHistoryComes_thenThereIsQuiet() throws InterruptedException {
        assertTrue(new NewsFirst(new Waits(Duration.ofHours(1), Duration.ofHours(1))).giveWay());
    }

    @Test
    void givenNewsUnderway_whenHistoryComes_thenItWaitsForTheEnd() throws Exception {
        var newsFirst = new NewsFirst(new Waits(Duration.ofMillis(1), Duration.ofHours(1)));
        newsFirst.begin();
        newsFirst.begin();

        var history = giveWay(newsFirst);

        newsFirst.end();
        Thread.sleep(Duration.ofMillis(200));
        assertFalse(history.isDone());
        newsFirst.end();
        assertTrue(history.get(30, TimeUnit.SECONDS));
    }

    @Test
    void givenNewsWithoutEnd_whenHistoryHasWaited_thenItGoesOn() throws Exception {
        var newsFirst = new NewsFirst(new Waits(Duration.ofMillis(1), Duration.ofMillis(50)));
        newsFirst.begin();

        assertFalse(giveWay(newsFirst).get(30, TimeUnit.SECONDS));
    }
}
