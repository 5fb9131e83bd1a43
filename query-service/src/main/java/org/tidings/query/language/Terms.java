package org.tidings.query.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tidings.query.language.Query.Exact;
import org.tidings.query.language.Query.Place;
import org.tidings.query.language.Query.Prefix;
import org.tidings.query.language.Query.Term;
import org.tidings.query.language.Query.Wildcard;
import org.tidings.query.language.Query.Word;

/// Reads what stands for one word of a text, by itself or within a phrase.
final class Terms {
    static final int SHORTEST_PREFIX = 3;

    /// Letters, and what can stand between the letters of one word.
    private static final Pattern PREFIX =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}'._]*[\\p{L}\\p{M}\\p{N}]\\*");
    private static final Pattern WILDCARD =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'._?]*");
    private static final Pattern OTHER_SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern DISTANCE = Pattern.compile("(.+)~\\d*");

    private final String text;

    /// @param text of the whole query, normalised
    Terms(String text) {
        this.text = text;
    }

    /// @param word with at least one letter or digit, or one that a fault is in
    Term word(String word, Place place) {
        var distance = DISTANCE.matcher(word);
        if (distance.matches()) {
            throw new Refused(
                    Reason.DISTANCE_INVALID,
                    "A distance belongs to a phrase: \"two words\"~3.",
                    place,
                    "a word or a \"phrase\"",
                    Edit.replace(text, place, distance.group(1)));
        }
        return term(word, place, false);
    }

    /// @param place of the first unit behind the quote
    List<Term> phrase(String content, int place) {
        var terms = new ArrayList<Term>();
        int at = 0;
        while (at < content.length()) {
            int end = content.indexOf(' ', at);
            end = end < 0 ? content.length() : end;
            String piece = content.substring(at, end);
            if (Token.isSearchable(piece) || piece.indexOf('*') >= 0) {
                terms.add(term(piece, new Place(place + at, place + end), true));
            }
            at = end + 1;
        }
        return terms;
    }

    private Term term(String word, Place place, boolean quoted) {
        if (word.startsWith("=")) {
            return exact(word, place);
        }
        if (word.indexOf('*') >= 0) {
            return prefix(word, place, quoted);
        }
        String inner = withoutLast(word, '?');
        return inner.indexOf('?') >= 0 ? wildcard(inner, place, quoted) : new Word(word, place);
    }

    private Term exact(String word, Place place) {
        String form = word.substring(1);
        boolean plain = form.indexOf('*') < 0 && !hasInside(form, '?');
        if (plain && !form.startsWith("=") && Token.isSearchable(form)) {
            return new Exact(form, place);
        }
        throw new Refused(
                Reason.EXACT_MISPLACED,
                "An exact form is one whole word, without wildcards: =Turkey.",
                place,
                "= and a word",
                Edit.replace(text, place, exactWords(form, place)));
    }

    /// Also for `="New York"`, whose phrase is another token.
    private String exactWords(String form, Place place) {
        String word = form.replaceAll("[*?=]", "");
        if (Token.isSearchable(word)) {
            return "=" + word;
        }
        return place.end() < text.length() && text.charAt(place.end()) == '"' ? "" : word;
    }

    private Term prefix(String word, Place place, boolean quoted) {
        if (!PREFIX.matcher(word).matches()) {
            throw misplaced(word, place, quoted, '*');
        }
        String letters = word.substring(0, word.length() - 1);
        if (isLongEnough(letters)) {
            return new Prefix(letters, place);
        }
        throw new Refused(
                Reason.PREFIX_TOO_SHORT,
                "A word that ends with * needs at least three letters before it.",
                place,
                "three letters or more before *",
                Edit.replace(text, place, letters));
    }

    static boolean isLongEnough(String letters) {
        return letters.codePoints().filter(Character::isLetterOrDigit).count() >= SHORTEST_PREFIX;
    }

    private Term wildcard(String pattern, Place place, boolean quoted) {
        if (WILDCARD.matcher(pattern).matches()) {
            return new Wildcard(pattern, place);
        }
        throw misplaced(pattern, place, quoted, '?');
    }

    private Refused misplaced(String word, Place place, boolean quoted, char sign) {
        return new Refused(
                Reason.WILDCARD_MISPLACED,
                "* stands at the end of a word and ? inside one; no word begins with them, and"
                        + " letters and digits alone stand beside them.",
                place,
                sign == '*' ? "letters and then *" : "letters, ?, letters",
                Edit.replace(text, place, plain(word, quoted, sign)));
    }

    /// The words in it, without wildcards other than one that may stay at the end.
    private static String plain(String word, boolean quoted, char sign) {
        var pieces = new ArrayList<>(List.of(OTHER_SIGNS.split(word)));
        pieces.removeIf(String::isEmpty);
        boolean open = sign == '*' && word.endsWith("*") && !pieces.isEmpty();
        String joined = String.join(" ", pieces);
        String whole = open && isLongEnough(pieces.getLast()) ? joined + '*' : joined;
        return quoted || pieces.size() < 2 ? whole : '"' + whole + '"';
    }

    /// Whether the sign stands anywhere but at the end.
    static boolean hasInside(String word, char sign) {
        return withoutLast(word, sign).indexOf(sign) >= 0;
    }

    private static String withoutLast(String word, char sign) {
        int end = word.length();
        while (end > 0 && word.charAt(end - 1) == sign) {
            end--;
        }
        return word.substring(0, end);
    }
}
