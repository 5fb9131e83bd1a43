package org.tidings.fingerprint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tidings.contracts.OriginSigns.Fingerprint;

/// Fingerprints by the rule of version 1.
///
/// Of the shingles `x` of a text, 64 bits each, the fingerprint holds for each of 128 functions
/// the smallest value: the upper 32 bits of `a·x + b`, `a` odd, multiplied modulo 2⁶⁴ (M.
/// Dietzfelbinger, Universal hashing and k-wise independent random variables, 1996). The `a` and
/// `b` are the numbers that SplitMix64 gives from 1 on. The share of places at which two
/// fingerprints are equal estimates the resemblance of their texts.
public final class Fingerprints {
    public static final String VERSION = "1";

    /// A text with fewer is too short: a notice or a paywall's two sentences would look like
    /// copies of each other.
    static final int FEWEST_SHINGLES = 30;

    private static final int FUNCTIONS = 128;

    /// Texts that share a third of their runs share a band in about four of five cases, those that
    /// share half in 199 of 200.
    private static final int ROWS = 3;

    private static final long[] FACTORS = new long[FUNCTIONS];
    private static final long[] OFFSETS = new long[FUNCTIONS];

    static {
        for (int i = 0; i < FUNCTIONS; i++) {
            FACTORS[i] = Mix.of(1 + 2L * i * Mix.STEP) | 1;
            OFFSETS[i] = Mix.of(1 + (2L * i + 1) * Mix.STEP);
        }
    }

    private Fingerprints() {}

    /// @return empty for a text that is too short
    public static Optional<Fingerprint> of(String text) {
        var shingles = Shingles.of(text);
        if (shingles.count() < FEWEST_SHINGLES) {
            return Optional.empty();
        }
        return Optional.of(new Fingerprint(VERSION, shingles.count(), minima(shingles.hashes())));
    }

    /// The bands of a fingerprint: two texts of which no band is equal are not compared. Equal
    /// bands of different versions or of different places never are.
    ///
    /// @return sorted, distinct; empty for a version that is not known here
    public static long[] bands(Fingerprint fingerprint) {
        if (!fingerprint.version().equals(VERSION)) {
            return new long[0];
        }
        List<Long> minima = fingerprint.minima();
        long[] bands = new long[minima.size() / ROWS];
        for (int band = 0; band < bands.length; band++) {
            long key = Mix.of(band);
            for (int row = band * ROWS; row < (band + 1) * ROWS; row++) {
                key = Mix.of(key + minima.get(row));
            }
            bands[band] = key;
        }
        return Arrays.stream(bands).sorted().distinct().toArray();
    }

    private static List<Long> minima(long[] shingles) {
        var minima = new ArrayList<Long>(FUNCTIONS);
        for (int i = 0; i < FUNCTIONS; i++) {
            long smallest = Long.MAX_VALUE;
            for (long shingle : shingles) {
                smallest = Math.min(smallest, (FACTORS[i] * shingle + OFFSETS[i]) >>> 32);
            }
            minima.add(smallest);
        }
        return minima;
    }
}
