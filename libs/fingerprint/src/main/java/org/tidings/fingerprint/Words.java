package org.tidings.fingerprint;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// The words of a text as they are compared: without case, punctuation and forms of letters, each
/// as a number. Scripts that part no words by spaces give single characters.
final class Words {
    private static final long OFFSET = 0xcbf29ce484222325L; // FNV-1a, 64 bits
    private static final long PRIME = 0x100000001b3L;

    private long[] hashes;
    private byte[] weights;
    private int count;
    private long word = OFFSET;
    private boolean inWord;

    private Words(int length) {
        hashes = new long[Math.max(16, length / 5)];
        weights = new byte[hashes.length];
    }

    static Words of(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var words = new Words(folded.length());
        folded.codePoints().forEach(words::take);
        words.endWord();
        return words;
    }

    int count() {
        return count;
    }

    /// 64 bits of each word.
    long hash(int word) {
        return hashes[word];
    }

    /// 2 for a word, 1 for a character of a script without spaces.
    int weight(int word) {
        return weights[word];
    }

    private void take(int character) {
        if (isIgnorable(character)) {
            return;
        }
        if (!Character.isLetterOrDigit(character) && !isMark(character)) {
            endWord();
        } else if (hasNoSpaces(character)) {
            endWord();
            add(hash(OFFSET, character), 1);
        } else {
            word = hash(word, character);
            inWord = true;
        }
    }

    private void endWord() {
        if (inWord) {
            add(word, 2);
        }
        word = OFFSET;
        inWord = false;
    }

    private void add(long hash, int weight) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, count * 2);
            weights = Arrays.copyOf(weights, count * 2);
        }
        hashes[count] = hash;
        weights[count++] = (byte) weight;
    }

    private static long hash(long start, int character) {
        return (start ^ character) * PRIME;
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> false;
        };
    }

    /// Soft hyphens and characters without width part no words.
    private static boolean isIgnorable(int character) {
        return Character.getType(character) == Character.FORMAT;
    }

    private static boolean hasNoSpaces(int character) {
        if (character < 0x0E00) {
            return false;
        }
        return switch (UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
