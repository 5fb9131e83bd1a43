package org.tidings.query.index;

/// What stands in the index at the place of one word.
///
/// Three kinds of terms share a field, so that they share positions too: stems as they are; the
/// exact form, marked; and the form without case and accents, marked, where the stem is another.
/// No marker can begin a word of a text.
///
/// @param stem what a plain word is sought by
/// @param exact with case and accents, without the marker
/// @param folded without case and accents, unstemmed
record WordForms(String stem, String exact, String folded) {
    static final char EXACT = '=';
    static final char FOLDED = '~';

    /// What stands where a sentence begins, at the place of its first word.
    static final String SENTENCE = "|s";

    static final String PARAGRAPH = "|p";

    static WordForms ofStem(String stem) {
        return new WordForms(stem, stem, stem);
    }

    /// @param term a marked one
    WordForms with(String term) {
        String form = term.substring(1);
        return term.charAt(0) == EXACT
                ? new WordForms(stem, form, folded)
                : new WordForms(stem, exact, form);
    }

    String exactTerm() {
        return EXACT + exact;
    }
}
