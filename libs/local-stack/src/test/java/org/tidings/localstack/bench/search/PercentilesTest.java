package org.tidings.localstack.bench.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {
    @Test
    void givenAHundredTimes_whenRanked_thenEachPercentileIsTheNearestRank() {
        var times = LongStream.rangeClosed(1, 100).map(time -> 101 - time).toArray();

        assertEquals(new Percentiles(100, 50.5, 50, 95, 99), Percentiles.of(times));
    }

    @Test
    void givenFewTimes_whenRanked_thenTheSlowestIsTheLast() {
        assertEquals(new Percentiles(1, 7, 7, 7, 7), Percentiles.of(new long[] {7}));
        assertEquals(new Percentiles(3, 4, 2, 9, 9), Percentiles.of(new long[] {9, 1, 2}));
    }
}
