package org.tidings.localstack.bench.corpus;

/// Words that no stemmer of English shortens, that every tokeniser leaves whole, and that differ
/// from one another: pairs of a consonant and a vowel, never with an `e`.
public final class InventedWords {
    private static final String CONSONANTS = "bcdfghjklmnprstvwz";
    private static final String VOWELS = "aiou";
    private static final int PAIRS = CONSONANTS.length() * VOWELS.length();
    private static final int OF_TWO_PAIRS = PAIRS * PAIRS;

    private InventedWords() {}

    /// @param number from 0; the first 5,184 have two pairs, the next 373,248 three
    public static String word(int number) {
        return number < OF_TWO_PAIRS ? word(number, 2) : word(number - OF_TWO_PAIRS, 3);
    }

    private static String word(int number, int pairs) {
        var letters = new char[2 * pairs];
        int rest = number;
        for (int pair = pairs - 1; pair >= 0; pair--) {
            letters[2 * pair] = CONSONANTS.charAt(rest % PAIRS / VOWELS.length());
            letters[2 * pair + 1] = VOWELS.charAt(rest % VOWELS.length());
            rest /= PAIRS;
        }
        return new String(letters);
    }

    static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
