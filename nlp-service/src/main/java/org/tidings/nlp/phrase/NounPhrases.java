package org.tidings.nlp.phrase;

import java.util.List;
import java.util.Set;
import org.tidings.nlp.token.Token;

/// Noun phrases in a list of tagged tokens. Places are places in that list.
public final class NounPhrases {
    private static final Set<String> POSSESSIVES =
            Set.of("his", "her", "its", "their", "my", "our", "your", "whose");
    private static final Set<String> SUBJECTS = Set.of("he", "she", "it", "they", "we", "i", "you");
    private static final Set<String> ALONE =
            Set.of(
                    "one", "some", "many", "others", "another", "both", "several", "all", "most",
                    "old");
    private static final Set<String> LINKS =
            Set.of("of", "for", "from", "at", "in", "with", "to", "on", "behind", "within");

    private NounPhrases() {}

    /// The place of the first token of the noun phrase that ends with a token, with what is linked
    /// to it by prepositions on the left (`a spokesman for the club`); `last + 1` when that token
    /// ends none.
    public static int startOf(List<Token> tokens, int last) {
        if (last < 0 || !(isHead(tokens.get(last)) || isLastAdjective(tokens, last))) {
            return last + 1;
        }
        if (isSubjectPronoun(tokens.get(last))) {
            return last;
        }
        int start = baseStart(tokens, last);
        while (isLinked(tokens, start)) {
            int further = baseStart(tokens, linkStart(tokens, start) - 1);
            start = further;
        }
        if (start > 1 && isCoordinated(tokens, start)) {
            return baseStart(tokens, start - 2);
        }
        return start;
    }

    /// The place behind the noun phrase that begins with a token, with what is linked to it by
    /// prepositions; the token's own place when it begins none.
    public static int endOf(List<Token> tokens, int first) {
        int end = baseEnd(tokens, first);
        while (end > first && end + 1 < tokens.size() && isLink(tokens.get(end))) {
            int further = baseEnd(tokens, end + 1);
            if (further == end + 1) {
                return end;
            }
            end = further;
        }
        if (end > first
                && end + 2 < tokens.size()
                && tokens.get(end).is("ADJ")
                && isLink(tokens.get(end + 1))) {
            int further = endOf(tokens, end + 2);
            return further > end + 2 ? further : end;
        }
        if (end > first && end + 1 < tokens.size() && tokens.get(end).lower().equals("and")) {
            int further = baseEnd(tokens, end + 1);
            boolean names = further > end + 1 && tokens.get(end + 1).is("PROPN");
            return names && tokens.get(end - 1).is("PROPN") ? further : end;
        }
        return end;
    }

    /// The place behind the noun phrase that begins with a token, without what follows by a
    /// preposition.
    public static int baseEnd(List<Token> tokens, int first) {
        if (first >= tokens.size()) {
            return first;
        }
        if (isSubjectPronoun(tokens.get(first)) || isObjectPronoun(tokens.get(first))) {
            return first + 1;
        }
        int end = first;
        int head = first;
        while (end < tokens.size() && isInside(tokens, first, end)) {
            end++;
            if (isHead(tokens.get(end - 1))) {
                head = end;
            }
        }
        // A noun that the tagger took for an adjective.
        boolean adjective = head == first && end > first + 1 && tokens.get(end - 1).is("ADJ");
        return adjective ? end : head;
    }

    /// A noun that the tagger took for an adjective: `the chief executive,`.
    private static boolean isLastAdjective(List<Token> tokens, int last) {
        return tokens.get(last).is("ADJ")
                && last > 0
                && (isModifier(tokens, last - 1) || isOpening(tokens.get(last - 1)))
                && (last + 1 == tokens.size() || tokens.get(last + 1).is("PUNCT"));
    }

    /// The place of the first token of the noun phrase that ends with a token, without what is
    /// linked to it.
    public static int baseStartOf(List<Token> tokens, int last) {
        return baseStart(tokens, last);
    }

    private static int baseStart(List<Token> tokens, int last) {
        int start = last;
        while (start > 0 && isModifier(tokens, start - 1)) {
            start--;
            if (isOpening(tokens.get(start)) && !isBeforeOpening(tokens, start)) {
                return start;
            }
        }
        return start;
    }

    private static boolean isBeforeOpening(List<Token> tokens, int start) {
        return start > 0
                && (tokens.get(start - 1).is("DET") || tokens.get(start - 1).is("NUM"))
                && tokens.get(start).is("DET");
    }

    private static boolean isModifier(List<Token> tokens, int at) {
        var token = tokens.get(at);
        if (isOpening(token) || isPossessiveMark(token) || isJoin(tokens, at)) {
            return true;
        }
        if (isSubjectPronoun(token)) {
            return false;
        }
        if (token.is("VERB")) {
            return at > 0 && isOpening(tokens.get(at - 1)) && isParticiple(token);
        }
        if (token.is("ADV")) {
            return at > 0 && isOpening(tokens.get(at - 1)) && tokens.get(at + 1).is("ADJ");
        }
        return token.is("ADJ")
                || token.is("NOUN")
                || token.is("PROPN")
                || token.is("NUM")
                || isTitleDot(tokens, at);
    }

    private static boolean isInside(List<Token> tokens, int first, int at) {
        var token = tokens.get(at);
        if (isOpening(token)) {
            return at == first
                    || isOpening(tokens.get(at - 1))
                    || isPossessiveMark(tokens.get(at - 1));
        }
        if (isSubjectPronoun(token)) {
            return false;
        }
        if (token.is("ADJ") || token.is("NOUN") || token.is("PROPN") || token.is("NUM")) {
            return true;
        }
        if (token.is("VERB")) {
            return at > first && isOpening(tokens.get(at - 1)) && isParticiple(token);
        }
        boolean adverb = token.is("ADV") && at > first && at + 1 < tokens.size();
        return isPossessiveMark(token)
                || isJoin(tokens, at)
                || isTitleDot(tokens, at)
                || (adverb && isOpening(tokens.get(at - 1)) && tokens.get(at + 1).is("ADJ"))
                || (at == first && ALONE.contains(token.lower()));
    }

    private static boolean isParticiple(Token token) {
        return token.form().endsWith("ing") || token.form().endsWith("ed");
    }

    /// A hyphen, or `&`, within a name.
    private static boolean isJoin(List<Token> tokens, int at) {
        String form = tokens.get(at).form();
        return at > 0
                && at + 1 < tokens.size()
                && (form.equals("&")
                        || ((form.equals("-") || form.equals("–") || form.equals("/"))
                                && tokens.get(at - 1).end() == tokens.get(at).start()
                                && tokens.get(at).end() == tokens.get(at + 1).start()));
    }

    private static boolean isTitleDot(List<Token> tokens, int at) {
        return tokens.get(at).form().equals(".")
                && at > 0
                && at + 1 < tokens.size()
                && tokens.get(at - 1).is("PROPN")
                && tokens.get(at + 1).is("PROPN");
    }

    private static boolean isLinked(List<Token> tokens, int start) {
        int link = linkStart(tokens, start);
        return link < start
                && link > 0
                && isHead(tokens.get(link - 1))
                && !isTime(tokens.get(link - 1));
    }

    private static boolean isTime(Token token) {
        return isSubjectPronoun(token);
    }

    private static int linkStart(List<Token> tokens, int start) {
        if (start < 2 || !isLink(tokens.get(start - 1))) {
            return start;
        }
        boolean described =
                start > 2
                        && tokens.get(start - 2).is("ADJ")
                        && (tokens.get(start - 3).is("NOUN") || tokens.get(start - 3).is("PROPN"));
        return described ? start - 2 : start - 1;
    }

    private static boolean isCoordinated(List<Token> tokens, int start) {
        return tokens.get(start - 1).lower().equals("and")
                && tokens.get(start - 2).is("PROPN")
                && tokens.get(start).is("PROPN");
    }

    private static boolean isLink(Token token) {
        return LINKS.contains(token.lower());
    }

    /// Whether a token can be the main word of a noun phrase.
    public static boolean isHead(Token token) {
        return token.is("NOUN")
                || token.is("PROPN")
                || token.is("NUM")
                || isSubjectPronoun(token)
                || ALONE.contains(token.lower())
                || (token.is("PRON")
                        && !isPossessive(token)
                        && !isObjectPronoun(token)
                        && !isRelative(token));
    }

    public static boolean isRelative(Token token) {
        return Set.of("who", "which", "that", "whom").contains(token.lower());
    }

    public static boolean isSubjectPronoun(Token token) {
        return SUBJECTS.contains(token.lower()) && !token.is("PROPN");
    }

    private static boolean isObjectPronoun(Token token) {
        return token.is("PRON") && Set.of("him", "them", "us", "me").contains(token.lower());
    }

    private static boolean isPossessive(Token token) {
        return POSSESSIVES.contains(token.lower());
    }

    private static boolean isOpening(Token token) {
        return token.is("DET") || isPossessive(token);
    }

    private static boolean isPossessiveMark(Token token) {
        String form = token.form();
        return form.equals("'s")
                || form.equals("’s")
                || ((token.is("PART") || token.is("PUNCT"))
                        && (form.equals("'") || form.equals("’")));
    }
}
