package org.tidings.nlp.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tidings.contracts.Span;
import org.tidings.nlp.lexicon.Lexicon;
import org.tidings.nlp.token.Lemmas;
import org.tidings.nlp.token.Token;

/// Mends what a tagger trained on prose gets wrong around verbs of saying: `the bank estimates
/// that`, `Court Rejects Appeal`, `my father would have loved`.
final class Retagging {
    private static final Set<String> OPENERS =
            Set.of("that", "whether", "how", "why", "what", "if");
    private static final double TITLE = 0.7;

    /// All words that can be what the tagger calls prepositions and conjunctions.
    private static final Set<String> SMALL =
            Lexicon.of(Retagging.class, "small.txt").group("small");

    private final List<Token> tokens;

    private Retagging(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    /// As many tokens, in the same order.
    static List<Token> of(List<Token> tokens) {
        var work = new Retagging(tokens);
        work.small();
        work.nouns();
        work.auxiliaries();
        if (work.isTitle()) {
            work.headline();
        } else {
            work.verbs();
        }
        return List.copyOf(work.tokens);
    }

    /// A contraction of two words as two tokens: `he’s`, `didn’t`.
    static List<Token> parted(Token token) {
        int plus = token.tag().indexOf('+');
        if (plus < 0) {
            return List.of(token);
        }
        String lower = token.lower();
        boolean not = lower.endsWith("n't") || lower.endsWith("n’t");
        int cut = not ? lower.length() - 3 : Math.max(lower.indexOf('\''), lower.indexOf('’'));
        if (cut <= 0) {
            return List.of(token);
        }
        return List.of(
                part(token, 0, cut, token.tag().substring(0, plus)),
                part(token, cut, lower.length(), token.tag().substring(plus + 1)));
    }

    private static Token part(Token token, int from, int to, String tag) {
        String form = token.form().substring(from, to);
        String lower = form.toLowerCase(Locale.ROOT);
        return new Token(
                new Span(token.start() + from, token.start() + to),
                form,
                tag,
                tag.equals("AUX") ? Lemmas.verb(lower) : lower,
                token.sentence());
    }

    /// Words of closed classes that are none, and articles that are.
    private void small() {
        for (int at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            boolean closed = token.is("ADP") || token.is("SCONJ");
            if (Frames.TITLES.contains(token.form()) && at + 1 < tokens.size()) {
                set(at, "PROPN");
            } else if (token.lower().matches("an?|the") && !token.is("DET")) {
                set(at, "DET");
            } else if (closed && token.form().length() > 4 && !SMALL.contains(token.lower())) {
                set(at, token.isCapitalized() ? "PROPN" : "NOUN");
            } else if (token.is("ADV") && isOf(at - 1, "DET") && isOf(at + 1, "NOUN")) {
                set(at, "ADJ");
            }
        }
    }

    /// Names and plurals at the beginning, or in capitals, that are taken for verbs.
    private void nouns() {
        for (int at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            boolean first = at == 0;
            boolean verb = token.is("VERB") && token.isCapitalized();
            boolean participle = token.lower().endsWith("ing") || token.lower().endsWith("ed");
            if (verb && !participle && (first ? isFinite(at + 1) : !isTitle())) {
                set(at, token.lower().endsWith("s") && first ? "NOUN" : "PROPN");
            } else if (token.is("ADJ") && at > 0) {
                boolean alone = !isOf(at + 1, "NOUN", "PROPN", "ADJ", "NUM");
                boolean name = token.isCapitalized() && alone && !isTitle();
                boolean noun = isFinite(at + 1) && isOf(at - 1, "DET", "NOUN", "PROPN");
                if (name || noun) {
                    set(at, name ? "PROPN" : "NOUN");
                }
            }
        }
    }

    private void auxiliaries() {
        for (int at = 0; at + 1 < tokens.size(); at++) {
            var token = tokens.get(at);
            boolean have = token.lower().matches("have|has|had|having|['’]ve");
            if (!have || !(token.is("VERB") || token.is("AUX"))) {
                continue;
            }
            int next = at + 1;
            while (isOf(next, "ADV", "PART")) {
                next++;
            }
            if (isOf(next, "ADJ", "X", "NOUN") && isPast(next)) {
                verb(next);
            }
            if (isOf(next, "VERB") && isParticiple(tokens.get(next))) {
                set(at, "AUX");
            }
        }
    }

    private boolean isPast(int at) {
        String lower = tokens.get(at).lower();
        return lower.endsWith("ed") && isExpression(lower);
    }

    private static boolean isParticiple(Token verb) {
        return !verb.lower().endsWith("ing")
                && (!verb.lemma().equals(verb.lower()) || verb.lower().endsWith("ed"));
    }

    /// A third person that is taken for a plural.
    private void verbs() {
        boolean finite = false;
        for (int at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            if (token.is("PUNCT") || token.is("CCONJ") || token.is("SCONJ")) {
                finite = false;
            } else if (isFinite(at) && !token.lower().matches("be|been|being|having")) {
                // Behind a verb of saying a clause may begin without `that`.
                boolean clause = Expressions.of(token) == null || token.is("AUX");
                finite = clause && !isLinked(at);
            } else if (!finite
                    && (isThirdPerson(token) || isBetween(at) || (token.is("ADJ") && isPast(at)))
                    && isAfterSubject(at)
                    && (isBefore(at + 1) || isBehindMarks(at))) {
                verb(at);
                finite = true;
            }
        }
    }

    private boolean isLinked(int at) {
        return at > 0 && tokens.get(at - 1).lower().matches("to|being|having");
    }

    private static boolean isThirdPerson(Token token) {
        return token.lower().endsWith("s")
                && (token.is("NOUN") || token.is("ADJ") || token.is("ADP"))
                && !token.isCapitalized()
                && isExpression(token.lower());
    }

    private static boolean isExpression(String lower) {
        String lemma = Lemmas.verb(lower);
        return !lemma.equals(lower) && Expressions.ofForm(lower) != null;
    }

    private boolean isAfterSubject(int at) {
        if (at == 0) {
            return false;
        }
        var before = tokens.get(at - 1);
        return before.is("PROPN")
                || before.is("NOUN")
                || before.is("NUM")
                || before.is("CCONJ")
                || before.form().equals(")")
                || (before.is("ADV") && at > 1 && isOf(at - 2, "PROPN", "NOUN", "PRON"))
                || (before.is("PRON") && before.lower().matches("he|she|it|who|which"));
    }

    /// What opens a complement, and no verb of the sentence behind it.
    private boolean isBefore(int at) {
        if (at >= tokens.size()) {
            return false;
        }
        var next = tokens.get(at);
        if (OPENERS.contains(next.lower())) {
            return !isFinite(at + 1);
        }
        if (next.lower().equals("to")) {
            return isOf(at + 1, "VERB", "AUX") && !isFiniteUpTo(at + 2);
        }
        boolean marks = next.form().equals(":") || next.form().equals(",");
        return (marks && isOf(at + 1, Frame.QUOTE))
                || next.is("DET")
                || next.is("PRON")
                || next.is("PROPN")
                || next.is(Frame.QUOTE)
                || ((next.is("NOUN") || next.is("ADJ")) && !isFiniteUpTo(at + 1));
    }

    /// `“…?” a driver asks.`
    private boolean isBehindMarks(int at) {
        return isOf(0, Frame.QUOTE) && (at + 1 == tokens.size() || isOf(at + 1, "PUNCT"));
    }

    /// `Orrin represents the`: between a name and an article stands a verb.
    private boolean isBetween(int at) {
        var token = tokens.get(at);
        return token.is("NOUN")
                && !token.isCapitalized()
                && token.lower().endsWith("s")
                && !Lemmas.verb(token.lower()).equals(token.lower())
                && isOf(at - 1, "PROPN")
                && isOf(at + 1, "DET");
    }

    private boolean isFiniteUpTo(int from) {
        for (int at = from; at < tokens.size() && !isOf(at, "PUNCT", "CCONJ", "SCONJ"); at++) {
            if (isFinite(at) && !tokens.get(at - 1).lower().equals("to")) {
                return true;
            }
        }
        return false;
    }

    private boolean isFinite(int at) {
        return isOf(at, "AUX") || (isOf(at, "VERB") && !tokens.get(at).lower().endsWith("ing"));
    }

    private boolean isTitle() {
        int words = 0;
        int capitals = 0;
        for (Token token : tokens) {
            if (Character.isLetter(token.form().codePointAt(0)) && token.form().length() > 3) {
                words++;
                capitals += token.isCapitalized() ? 1 : 0;
            }
        }
        return words > 2 && capitals >= TITLE * words;
    }

    /// The first word that can be a verb of the headline.
    private void headline() {
        for (int at = 1; at + 1 < tokens.size(); at++) {
            var token = tokens.get(at);
            if (token.is("VERB") || token.is("AUX")) {
                return;
            }
            boolean third = token.lower().endsWith("s") && isExpression(token.lower());
            boolean plural =
                    tokens.get(at - 1).lower().endsWith("s")
                            && Expressions.ofForm(token.lower()) != null;
            boolean subject = isOf(at - 1, "PROPN", "NOUN", "ADJ") || tokens.get(at - 1).is("NUM");
            if ((third || plural) && subject && !tokens.get(at + 1).is("PUNCT")) {
                verb(at);
                return;
            }
        }
    }

    private void verb(int at) {
        var token = tokens.get(at);
        tokens.set(
                at,
                new Token(
                        token.span(),
                        token.form(),
                        "VERB",
                        Lemmas.verb(token.lower()),
                        token.sentence()));
    }

    private void set(int at, String tag) {
        var token = tokens.get(at);
        tokens.set(at, new Token(token.span(), token.form(), tag, token.lemma(), token.sentence()));
    }

    private boolean isOf(int at, String... tags) {
        return at >= 0 && at < tokens.size() && Set.of(tags).contains(tokens.get(at).tag());
    }
}
