package org.tidings.nlp.time;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// Whether a word that names a month means one: `in May`, but not `May said` or `March on`.
final class MonthNames {
    private static final Set<String> AMBIGUOUS =
            Set.of("march", "may", "april", "june", "august", "mar", "sep", "dec", "jan");

    private static final Set<String> BEFORE =
            Set.of(
                    "in", "since", "by", "of", "until", "till", "from", "between", "last", "next",
                    "this", "during", "before", "after", "early", "late", "mid", "and", "to",
                    "through", "for", "every", "each", "or", "around");

    private MonthNames() {}

    static boolean isMonth(MatchResult match, Moment moment) {
        String name = match.group(1).toLowerCase(Locale.ROOT).replace(".", "");
        if (!AMBIGUOUS.contains(name)) {
            return true;
        }
        Tokens tokens = moment.tokens();
        int at = tokens.firstFrom(match.start(1));
        if (at >= tokens.size() || at < 1) {
            return false;
        }
        Token before = tokens.get(at - 1);
        Token after = tokens.get(Math.min(tokens.size() - 1, at + 1));
        boolean named = after.is("PROPN") && after.sentence() == tokens.get(at).sentence();
        return before.sentence() == tokens.get(at).sentence()
                && BEFORE.contains(before.lower())
                && !named;
    }
}
