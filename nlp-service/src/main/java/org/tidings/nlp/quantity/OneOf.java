package org.tidings.nlp.quantity;

import java.util.Set;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// Whether `one` and `half` are numbers where they stand.
final class OneOf {
    private static final Set<String> VAGUE =
            Set.of(
                    "day", "time", "point", "side", "thing", "way", "hand", "another", "such",
                    "reason", "example", "case", "kind", "part", "word", "step", "moment");
    private static final Set<String> NO_SHARE =
            Set.of("the", "first", "second", "other", "his", "her", "their", "its", "better");

    private OneOf() {}

    /// `one metre`, `one person was killed`, but not `one of them`, `one said`, `one day`.
    static boolean counts(Tokens tokens, int first, int next) {
        int head = next;
        while (head < tokens.size() && tokens.get(head).is("ADJ")) {
            head++;
        }
        if (head >= tokens.size() || !tokens.get(head).is("NOUN")) {
            return false;
        }
        Token noun = tokens.get(head);
        return !VAGUE.contains(noun.lemma())
                && tokens.get(next).sentence() == tokens.get(first).sentence()
                && !(first > 0
                        && Set.of("no", "any", "each", "every")
                                .contains(tokens.get(first - 1).lower()));
    }

    /// `half of the money`, `half a share`, but not `the first half`.
    static boolean isShare(Tokens tokens, int first, int next) {
        if (first > 0 && NO_SHARE.contains(tokens.get(first - 1).lower())) {
            return false;
        }
        if (next >= tokens.size()) {
            return false;
        }
        String word = tokens.get(next).lower();
        return Set.of("of", "a", "an", "the", "its", "their", "his", "her", "all").contains(word);
    }
}
