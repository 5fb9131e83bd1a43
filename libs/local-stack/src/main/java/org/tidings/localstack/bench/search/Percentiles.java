package org.tidings.localstack.bench.search;

import java.util.Arrays;

/// What times amount to.
///
/// @param count of them
/// @param p50 in nanoseconds, as the others: half took as long or less
record Percentiles(int count, double mean, long p50, long p95, long p99) {
    /// @param nanos at least one, in any order
    static Percentiles of(long[] nanos) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Percentiles(
                sorted.length,
                Arrays.stream(sorted).average().orElseThrow(),
                at(sorted, 50),
                at(sorted, 95),
                at(sorted, 99));
    }

    /// The smallest that so many of a hundred do not exceed (the nearest rank).
    private static long at(long[] sorted, int percent) {
        int rank = (int) Math.ceil(sorted.length * percent / 100.0);
        return sorted[Math.max(1, rank) - 1];
    }
}
