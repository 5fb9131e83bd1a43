package org.tidings.localstack.bench.corpus;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// Ranks by Zipf's law as Mandelbrot bent it for the most frequent ones (An informational theory
/// of the statistical structure of language, 1953): how often rank r comes is proportional to
/// 1 / (r + 2.7)^1.07, with r from 1.
final class Zipf {
    private static final double SHIFT = 2.7;
    private static final double EXPONENT = 1.07;

    private final double[] upTo;

    /// @param ranks how many there are
    Zipf(int ranks) {
        upTo = new double[ranks];
        double sum = 0;
        for (int rank = 0; rank < ranks; rank++) {
            sum += Math.pow(rank + 1 + SHIFT, -EXPONENT);
            upTo[rank] = sum;
        }
    }

    /// @return from 0, the most frequent one
    int rank(RandomGenerator random) {
        int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return Math.min(upTo.length - 1, found < 0 ? -found - 1 : found + 1);
    }
}
