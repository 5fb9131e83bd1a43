package org.tidings.fingerprint;

import java.util.Arrays;

/// The different runs of five words that a text has, or of ten characters where words are not
/// parted by spaces. Texts are alike as far as they have the same runs (A. Broder, On the
/// resemblance and containment of documents, 1997).
///
/// A word weighs two, a character of a script without spaces one: a shingle is the shortest run
/// from a word on that weighs ten. So a text that mixes scripts needs no decision.
public final class Shingles {
    private static final int WEIGHT = 10;

    private final long[] hashes; // sorted, distinct

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    public static Shingles of(String text) {
        var words = Words.of(text);
        long[] hashes = new long[words.count()];
        int count = 0;
        int weight = 0;
        int end = 0;
        for (int start = 0; start < words.count(); start++) {
            while (weight < WEIGHT && end < words.count()) {
                weight += words.weight(end++);
            }
            if (weight < WEIGHT) {
                break;
            }
            hashes[count++] = hash(words, start, end);
            weight -= words.weight(start);
        }
        return new Shingles(Arrays.stream(hashes, 0, count).sorted().distinct().toArray());
    }

    public int count() {
        return hashes.length;
    }

    /// How much of this text stands in the other.
    ///
    /// @return 0 to 1; 0 for a text without shingles
    public double shareIn(Shingles other) {
        return hashes.length == 0 ? 0 : (double) common(other) / hashes.length;
    }

    long[] hashes() {
        return hashes;
    }

    private int common(Shingles other) {
        int common = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < hashes.length && theirs < other.hashes.length) {
            int order = Long.compare(hashes[mine], other.hashes[theirs]);
            if (order == 0) {
                common++;
            }
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return common;
    }

    private static long hash(Words words, int start, int end) {
        long hash = 0;
        for (int i = start; i < end; i++) {
            hash = Mix.of(hash + words.hash(i));
        }
        return hash;
    }
}
