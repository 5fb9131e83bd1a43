package org.tidings.query.language;

import java.util.Optional;
import java.util.regex.Pattern;
import org.tidings.query.language.Lexer.Token;
import org.tidings.query.language.Query.Place;

/// Finds what belongs to the language but cannot be answered yet, so that it is never mistaken
/// for words.
final class NotYet {
    private static final Pattern OPERATOR =
            Pattern.compile("AND|OR|NOT|NEAR|NEAR/\\d*|ONEAR/\\d*|ONEAR|SENT|PARA");
    private static final Pattern FIELD = Pattern.compile("([a-z][a-z.-]*):.*");
    private static final Pattern DISTANCE = Pattern.compile("~\\d*");
    private static final Pattern WILDCARD = Pattern.compile(".*\\*.*|.*\\?[\\p{L}\\p{N}].*");

    private NotYet() {}

    /// @param text the whole query, normalised
    static Optional<QueryRefused> in(String text, Token token) {
        if (token.phrase()) {
            return Optional.empty();
        }
        String word = token.content();
        if (OPERATOR.matcher(word).matches()) {
            return refused("The operator " + word, text, token.place(), "");
        }
        if (DISTANCE.matcher(word).matches() && followsPhrase(text, token)) {
            return refused("A phrase with a distance (" + word + ")", text, token.place(), "");
        }
        if (word.startsWith("(") || word.endsWith(")")) {
            return refused("Brackets", text, token.place(), word.replaceAll("[()]", ""));
        }
        if (FIELD.matcher(word).matches()) {
            return field(text, token);
        }
        if (word.length() > 1 && (word.startsWith("-") || word.startsWith("="))) {
            var what = word.startsWith("-") ? "Excluding with -" : "An exact form with =";
            return refused(what, text, token.place(), word.substring(1));
        }
        if (WILDCARD.matcher(word).matches()) {
            return refused("A wildcard", text, token.place(), word.replaceAll("[*?]", ""));
        }
        return Optional.empty();
    }

    private static Optional<QueryRefused> field(String text, Token token) {
        String word = token.content();
        int colon = word.indexOf(':');
        String value = word.substring(colon + 1);
        boolean address = value.startsWith("//");
        String repair = address ? '"' + word + '"' : value;
        return refused("The field " + word.substring(0, colon + 1), text, token.place(), repair);
    }

    private static boolean followsPhrase(String text, Token token) {
        int before = token.place().start() - 1;
        return before >= 0 && text.charAt(before) == '"';
    }

    private static Optional<QueryRefused> refused(
            String what, String text, Place place, String instead) {
        String repaired = text.substring(0, place.start()) + instead + text.substring(place.end());
        return Optional.of(
                QueryRefused.notSupportedYet(
                        what, place, repaired.replaceAll(" {2,}", " ").strip()));
    }
}
