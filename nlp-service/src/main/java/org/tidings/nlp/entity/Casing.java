package org.tidings.nlp.entity;

/// How a word is written, which the uncased vocabulary does not tell. The model takes it as token
/// type; NONE is what stands for no word.
enum Casing {
    NONE(0),
    LOWER(1),
    INITIAL(2),
    UPPER(3),
    MIXED(4),
    DIGITS(5),
    CASELESS(6),
    ONE_CAPITAL(7);

    private final int type;

    Casing(int type) {
        this.type = type;
    }

    /// The token type that tells the model.
    int type() {
        return type;
    }

    static Casing of(String word) {
        if (word.codePoints().allMatch(Character::isDigit)) {
            return DIGITS;
        }
        long upper = word.codePoints().filter(Character::isUpperCase).count();
        long lower = word.codePoints().filter(Character::isLowerCase).count();
        if (upper == 0) {
            return lower > 0 ? LOWER : CASELESS;
        }
        if (Character.charCount(word.codePointAt(0)) == word.length()) {
            return ONE_CAPITAL;
        }
        if (lower == 0) {
            return UPPER;
        }
        return upper == 1 && Character.isUpperCase(word.codePointAt(0)) ? INITIAL : MIXED;
    }
}
