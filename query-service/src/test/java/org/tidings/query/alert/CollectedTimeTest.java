package org.tidings.query.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CollectedTimeTest {
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-03-30T12:00:00Z");

    @Test
    void givenTheFirstArticle_whenItIsAskedHowLongAgoItWasSeen_thenTheTimeBeforeDoesNotCount() {
        assertEquals(29.5, CollectedTime.days(hours(), seenSince(0), NOW));
        assertEquals(7.5, CollectedTime.days(hours(), seenSince(22 * 24), NOW));
    }

    @Test
    void givenLessThanADay_whenItIsAskedHowLongItWas_thenItIsOne() {
        assertEquals(1, CollectedTime.days(hours(), seenSince(29 * 24), NOW));
        assertEquals(1, CollectedTime.days(hours(), Collections.nCopies(30 * 24, 0L), NOW));
        assertEquals(1, CollectedTime.days(List.of(), List.of(), NOW));
    }

    private static List<Instant> hours() {
        return IntStream.rangeClosed(0, 30 * 24)
                .mapToObj(hour -> START.plus(Duration.ofHours(hour)))
                .toList();
    }

    private static List<Long> seenSince(int first) {
        return IntStream.range(0, 30 * 24).mapToObj(hour -> hour < first ? 0L : 5L).toList();
    }
}
