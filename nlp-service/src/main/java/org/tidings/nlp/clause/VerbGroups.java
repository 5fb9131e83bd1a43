package org.tidings.nlp.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tidings.nlp.clause.Predicate.Form;
import org.tidings.nlp.lexicon.WordList;
import org.tidings.nlp.token.Lemmas;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// Finds the verb groups of a sentence: `has repeatedly been rejected`, `to sue`, `posted`.
final class VerbGroups {
    private static final WordList VERBS = new WordList(VerbGroups.class, "verbs.txt");
    private static final Set<String> NO_NOUNS = VERBS.set("verbs");
    private static final Set<String> NOUNS_TOO = VERBS.set("both");

    private final Tokens tokens;
    private final int sentence;
    private final int from;
    private final int to;

    VerbGroups(Tokens tokens, int sentence) {
        this.tokens = tokens;
        this.sentence = sentence;
        this.from = tokens.starts().get(sentence);
        this.to = tokens.starts().get(sentence + 1);
    }

    List<Predicate> find() {
        List<Predicate> found = new ArrayList<>();
        int at = from;
        while (at < to) {
            if (begins(at)) {
                Predicate group = group(at);
                found.add(group);
                at = group.head() + 1;
            } else {
                at++;
            }
        }
        return found;
    }

    private boolean begins(int at) {
        Token token = tokens.get(at);
        if (Grammar.isGenitive(token)) {
            return false;
        }
        if (token.is("AUX") || token.tag().contains("+AUX") || token.tag().contains("AUX+")) {
            return true;
        }
        return (token.is("VERB") && !isModifier(at) && !isNounLike(at)) || isMistaken(at);
    }

    /// `The maker denies that …`, `officials reject …`: what the tagger took for a noun.
    private boolean isMistaken(int at) {
        Token token = tokens.get(at);
        String lemma = Lemmas.verb(token.lower());
        if (at == from
                || at + 1 >= to
                || !NO_NOUNS.contains(lemma)
                || !(token.is("NOUN")
                        || token.is("ADJ")
                        || (token.is("PROPN") && !token.isCapitalized()))) {
            return false;
        }
        Token before = tokens.get(at - 1);
        Token next = tokens.get(at + 1);
        boolean subject =
                (before.is("NOUN") || before.is("PROPN"))
                        || before.form().equals(",")
                        || Grammar.isRelative(before);
        boolean object =
                switch (next.tag()) {
                    case "DET", "ADJ", "ADV", "PRON", "SCONJ", "PART", "NUM" -> true;
                    case "NOUN", "PROPN" -> !NOUNS_TOO.contains(lemma);
                    default -> false;
                };
        boolean base = token.lower().equals(lemma);
        boolean agrees =
                !base
                        || before.lower().endsWith("s")
                        || before.lower().equals("people")
                        || before.lower().equals("police");
        boolean noun =
                NOUNS_TOO.contains(lemma)
                        && !token.lower().endsWith("ed")
                        && !(next.is("DET") || next.lower().equals("that"));
        return subject && object && agrees && !noun && !token.lower().endsWith("ing");
    }

    /// `the governing party`, `binding guarantees`: a participle before its noun.
    private boolean isModifier(int at) {
        Token token = tokens.get(at);
        if (at == from
                || at + 1 >= to
                || !(Grammar.isGerundForm(token) || Grammar.isParticipleForm(token))) {
            return false;
        }
        Token before = tokens.get(at - 1);
        boolean noun = tokens.get(at + 1).is("NOUN") || tokens.get(at + 1).is("PROPN");
        boolean opened =
                before.is("DET")
                        || before.is("ADJ")
                        || before.is("NUM")
                        || before.is("ADP")
                        || Grammar.isPossessive(before)
                        || Grammar.isGenitive(before)
                        || before.lower().equals("that");
        return noun && opened && !(before.is("ADP") && Grammar.isGerundForm(token));
    }

    /// A name or noun that the tagger took for a verb: an article directly before it.
    private boolean isNounLike(int at) {
        Token token = tokens.get(at);
        boolean name =
                token.isCapitalized()
                        && at > from
                        && !Grammar.isQuote(tokens.get(at - 1))
                        && !tokens.get(at - 1).is("PUNCT");
        if (name || !Character.isLetter(token.form().charAt(0))) {
            return true;
        }
        if (at == from) {
            boolean plural = tokens.get(at).lower().endsWith("s");
            return plural && at + 1 < to && tokens.get(at + 1).is("ADP");
        }
        return (tokens.get(at - 1).is("DET") || Grammar.isGenitive(tokens.get(at - 1)))
                && !tokens.get(at - 1).lower().equals("all");
    }

    private Predicate group(int start) {
        int first = start;
        boolean negated = false;
        boolean modal = false;
        boolean auxiliary = false;
        boolean be = false;
        int at = start;
        while (true) {
            Token token = tokens.get(at);
            int next = nextVerb(at);
            modal |=
                    Grammar.isModal(token)
                            || (token.tag().contains("+AUX") && token.lower().endsWith("ll"));
            negated |=
                    token.lower().endsWith("n't")
                            || token.lower().endsWith("n’t")
                            || token.lower().equals("cannot");
            if (next < 0 || !(Grammar.isAuxiliary(token) || Grammar.isModal(token))) {
                break;
            }
            for (int between = at + 1; between < next; between++) {
                negated |= Grammar.isNegation(tokens.get(between));
            }
            auxiliary = true;
            be = token.lemma().equals("be") || token.lemma().equals("get");
            at = next;
        }
        boolean infinitive = false;
        while (first > from && isBefore(first - 1)) {
            first--;
            negated |= Grammar.isNegation(tokens.get(first));
            infinitive |= tokens.get(first).lower().equals("to");
        }
        boolean passive = be && !Grammar.isGerundForm(tokens.get(at));
        Form form = form(at, auxiliary, infinitive, tokens.get(first));
        return new Predicate(
                sentence, first, at, form, passive, negated, modal, null, false, false, at + 1,
                at + 1);
    }

    private Form form(int head, boolean auxiliary, boolean infinitive, Token first) {
        if (infinitive) {
            return Form.INFINITIVE;
        }
        boolean having = first.lower().equals("having") || first.lower().equals("being");
        return having || (!auxiliary && Grammar.isGerundForm(tokens.get(head)))
                ? Form.GERUND
                : Form.FINITE;
    }

    /// The next part of the group behind an auxiliary; -1 when there is none.
    private int nextVerb(int at) {
        for (int next = at + 1; next < to && next < at + 7; next++) {
            Token token = tokens.get(next);
            if (token.is("AUX") || Grammar.isVerb(tokens, next)) {
                boolean adjective =
                        token.is("ADJ") && next + 1 < to && tokens.get(next + 1).is("NOUN");
                return adjective ? -1 : next;
            }
            boolean between =
                    token.is("ADV")
                            || Grammar.isNegation(token)
                            || Grammar.isQuote(token)
                            || token.lower().equals("yet")
                            || token.lower().equals("since");
            if (!between) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isBefore(int at) {
        Token token = tokens.get(at);
        return (token.lower().equals("to") && !isPlace(at))
                || (Grammar.isNegation(token) && !token.is("CCONJ"))
                || (token.is("ADV") && token.lower().endsWith("ly"));
    }

    /// `to schools`: a preposition, whatever follows.
    private boolean isPlace(int to) {
        Token next = tokens.get(Math.min(to + 1, tokens.size() - 1));
        return Grammar.isGerundForm(next) || Grammar.isParticipleForm(next);
    }
}
