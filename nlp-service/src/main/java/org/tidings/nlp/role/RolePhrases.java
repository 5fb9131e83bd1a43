package org.tidings.nlp.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.nlp.phrase.NounPhrases;
import org.tidings.nlp.token.Token;

/// Finds the title phrases beside a name in its sentence: directly before it, before it and a
/// comma, behind it and a comma, after `is` or `was`.
final class RolePhrases {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> BE = Set.of("is", "was", "became", "remains");

    private final List<Token> tokens;
    private final Set<Integer> names;

    /// @param tokens of one sentence
    /// @param names offsets at which names of persons begin
    RolePhrases(List<Token> tokens, Set<Integer> names) {
        this.tokens = tokens;
        this.names = names;
    }

    /// @param why name of the rule
    record Found(Span span, String why) {}

    /// @param from place of the name's first token
    /// @param to behind its last
    List<Found> around(int from, int to) {
        List<Found> found = new ArrayList<>();
        int start = honorific(from, found);
        before(start, found);
        beforeComma(start, found);
        behind(to, found);
        is(to, found);
        return found;
    }

    /// `Dr.`, `Prof.` at the name itself.
    private int honorific(int from, List<Found> found) {
        int at = from - 1;
        boolean stop = at > 0 && tokens.get(at).form().equals(".");
        if (stop) {
            at--;
        }
        boolean title =
                at >= 0
                        && tokens.get(at).isCapitalized()
                        && (isShort(tokens.get(at))
                                || (stop && Titles.isHonorific(tokens.get(at))));
        if (title && !Titles.isNone(tokens.get(at))) {
            found.add(new Found(span(at, from), "role/honorific"));
        }
        return title ? at : from;
    }

    private static boolean isShort(Token token) {
        return token.form()
                .matches(
                        "(?i)(dr|prof|sir|dame|lord|lady|mr|mrs|ms|miss|rev)\\.?|(sen|gov|rep|gen|col|lt|sgt|capt|maj)\\.");
    }

    private void before(int name, List<Found> found) {
        if (name == 0) {
            return;
        }
        int last = name - 1;
        if (!isTitleEnd(last)) {
            return;
        }
        int start = start(last);
        add(start, last + 1, "role/before", found);
    }

    /// `His lawyer, Jonas Whitlaw,`
    private void beforeComma(int name, List<Found> found) {
        if (name < 2 || !tokens.get(name - 1).form().equals(",")) {
            return;
        }
        int last = name - 2;
        int start = NounPhrases.startOf(tokens, last);
        if (start > last) {
            return;
        }
        if (!Titles.isPerson(tokens.get(head(start, last + 1)))) {
            start = NounPhrases.baseStartOf(tokens, last);
        }
        var first = tokens.get(start);
        int head = head(start, last + 1);
        boolean definite =
                ARTICLES.contains(first.lower())
                        || first.is("PRON")
                        || first.isCapitalized()
                        || hasOwner(start, last);
        boolean person = Titles.isPerson(tokens.get(head)) && !isNameWithin(head, last + 1);
        if (definite && person && !first.lower().equals("whose")) {
            add(start, last + 1, "role/before-comma", found);
        }
    }

    private boolean hasOwner(int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(token -> token.form().matches("['’]s?"));
    }

    private boolean isNameWithin(int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(token -> names.contains(token.start()));
    }

    private boolean isTitleEnd(int at) {
        return (Titles.isPerson(tokens.get(at)) && !Titles.isNone(tokens.get(at))) || isOfTitle(at);
    }

    /// `Secretary of State`.
    private boolean isOfTitle(int at) {
        return at > 1
                && tokens.get(at).isCapitalized()
                && tokens.get(at - 1).lower().equals("of")
                && tokens.get(at - 2).isCapitalized()
                && Titles.isHonorific(tokens.get(at - 2));
    }

    /// A title before a name has adjectives, nouns, owners and the names of bodies; it does not
    /// reach over another preposition than that of `Secretary of State`.
    private int start(int last) {
        int start = isOfTitle(last) ? last - 2 : last;
        while (start > 0 && goesOn(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean goesOn(int at) {
        var token = tokens.get(at);
        if (token.form().matches("['’]s?|&|-")) {
            return at > 0;
        }
        if (token.is("PRON") || token.is("DET")) {
            return token.lower().matches("the|his|her|its|their|my|our|a|an");
        }
        if (token.lower().equals("whose")) {
            return false;
        }
        boolean sentence = at == 0 && token.is("ADV");
        return !sentence
                && (token.is("ADJ")
                        || token.is("NOUN")
                        || token.is("PROPN")
                        || (token.isCapitalized()
                                && !token.is("PUNCT")
                                && !token.is("ADP")
                                && !token.is("SCONJ")
                                && !token.is("CCONJ")
                                && at > 0
                                && !token.is("VERB")
                                && !token.is("ADV")));
    }

    private void behind(int to, List<Found> found) {
        int at = to;
        if (at + 1 < tokens.size()
                && tokens.get(at).form().equals(",")
                && tokens.get(at + 1).is("NUM")) {
            at = at + 2;
        }
        if (at + 1 >= tokens.size() || !tokens.get(at).form().equals(",")) {
            return;
        }
        apposition(at + 1, found);
    }

    private void apposition(int from, List<Found> found) {
        int base = NounPhrases.baseEnd(tokens, from);
        if (base == from) {
            return;
        }
        int head = head(from, base);
        if (!Titles.isPerson(tokens.get(head))
                || names.contains(tokens.get(base - 1).start())
                || isNameWithin(head, base)) {
            return;
        }
        int end = NounPhrases.endOf(tokens, from);
        while (end > base && !isEnd(end)) {
            end--;
        }
        end = Math.max(end, base);
        boolean verb =
                end < tokens.size() && (tokens.get(end).is("AUX") || isFiniteBehindName(end, from));
        if (!verb) {
            add(from, end, "role/behind", found);
        }
    }

    private boolean isFiniteBehindName(int end, int from) {
        return tokens.get(end).is("VERB")
                && tokens.get(from).is("PROPN")
                && !Titles.isPerson(tokens.get(from));
    }

    private boolean isEnd(int at) {
        return at >= tokens.size() || !tokens.get(at - 1).is("ADP");
    }

    /// `X, who is a …`, `X is a …`.
    private void is(int to, List<Found> found) {
        int at = to;
        if (at + 1 < tokens.size()
                && tokens.get(at).form().equals(",")
                && tokens.get(at + 1).lower().equals("who")) {
            at = at + 2;
        }
        boolean be = at < tokens.size() && BE.contains(tokens.get(at).lower());
        if (be && at + 1 < tokens.size() && tokens.get(at + 1).lower().matches("a|an|the")) {
            int base = NounPhrases.baseEnd(tokens, at + 1);
            if (base > at + 1 && Titles.isPerson(tokens.get(head(at + 1, base)))) {
                add(at + 1, NounPhrases.endOf(tokens, at + 1), "role/is", found);
            }
        } else if (at > to + 1) {
            coRole(to, found);
        }
    }

    /// `…, who dated the samples and is a co-author of the study`.
    private void coRole(int to, List<Found> found) {
        for (int at = to + 2; at + 2 < tokens.size() && at < to + 25; at++) {
            boolean is =
                    tokens.get(at).lower().equals("and") && BE.contains(tokens.get(at + 1).lower());
            if (is && tokens.get(at + 2).lower().matches("a|an|the")) {
                int base = NounPhrases.baseEnd(tokens, at + 2);
                if (base > at + 2 && Titles.isPerson(tokens.get(head(at + 2, base)))) {
                    add(at + 2, NounPhrases.endOf(tokens, at + 2), "role/is", found);
                }
                return;
            }
        }
    }

    /// The main word: the last before the first preposition.
    private int head(int from, int to) {
        int head = from;
        for (int at = from; at < to; at++) {
            if (tokens.get(at).is("ADP")) {
                return head;
            }
            head = at;
        }
        return head;
    }

    private void add(int from, int to, String why, List<Found> found) {
        int start = from;
        if (start < to
                && ARTICLES.contains(tokens.get(start).lower())
                && why.startsWith("role/before")) {
            start++;
        }
        if (start < to) {
            found.add(new Found(span(start, to), why));
        }
    }

    private Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    static @Nullable Integer place(List<Token> tokens, int offset) {
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).start() == offset) {
                return at;
            }
        }
        return null;
    }
}
