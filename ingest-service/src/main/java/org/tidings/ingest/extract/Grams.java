package org.tidings.ingest.extract;

import java.util.Arrays;

/// A text as the set of its runs of letters and digits, to tell how much of another text stands in
/// it, however the two are spaced, punctuated and parted. Works alike for scripts without spaces.
final class Grams {
    /// About two words of a European language.
    private static final int LENGTH = 10;

    private static final int PRIME = 16_777_619;

    /// The prime to the power of the length, to take the oldest character out of a rolling hash.
    private static final int OLDEST = power();

    private final int[] hashes;

    private Grams(int[] hashes) {
        this.hashes = hashes;
    }

    static Grams of(CharSequence text) {
        int[] sorted = hashes(text);
        Arrays.sort(sorted);
        return new Grams(sorted);
    }

    /// The share of the text that stands in this one, 0 to 1; 0 for a text without letters.
    double share(CharSequence text) {
        int[] others = hashes(text);
        int found = 0;
        for (int hash : others) {
            found += holds(hash) ? 1 : 0;
        }
        return others.length == 0 ? 0 : (double) found / others.length;
    }

    private boolean holds(int hash) {
        return Arrays.binarySearch(hashes, hash) >= 0;
    }

    /// In the text's order. A text shorter than a run is one run.
    private static int[] hashes(CharSequence text) {
        char[] letters = new char[text.length()];
        int count = 0;
        for (int at = 0; at < letters.length; at++) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                letters[count++] = Character.toLowerCase(c);
            }
        }
        int[] hashes = new int[count == 0 ? 0 : Math.max(1, count - LENGTH + 1)];
        int hash = 0;
        for (int at = 0; at < count; at++) {
            hash = hash * PRIME + letters[at];
            if (at >= LENGTH) {
                hash -= OLDEST * letters[at - LENGTH];
            }
            if (at >= LENGTH - 1 || at == count - 1) {
                hashes[Math.max(0, at - LENGTH + 1)] = hash;
            }
        }
        return hashes;
    }

    private static int power() {
        int power = 1;
        for (int step = 0; step < LENGTH; step++) {
            power *= PRIME;
        }
        return power;
    }
}
