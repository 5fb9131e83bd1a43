package org.tidings.query.index;

import java.util.Optional;

/// Lets prefixes and wildcards choose articles too: the first three letters of a word, marked,
/// stand for all words that begin so.
final class Beginnings {
    /// No word of the index begins with it.
    static final char MARK = '^';

    private static final int LETTERS = 3;

    private Beginnings() {}

    /// @param letters folded
    /// @return empty when there are fewer than three
    static Optional<String> of(String letters) {
        return letters.codePointCount(0, letters.length()) < LETTERS
                ? Optional.empty()
                : Optional.of(MARK + letters.substring(0, letters.offsetByCodePoints(0, LETTERS)));
    }

    static boolean is(String word) {
        return !word.isEmpty() && word.charAt(0) == MARK;
    }

    /// Of what stands in the index; a prefix is sought among stems and folded forms.
    static Optional<String> ofTerm(String term) {
        return of(!term.isEmpty() && term.charAt(0) == WordForms.FOLDED ? term.substring(1) : term);
    }
}
