package org.tidings.nlp.clause;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// Finds the subjects of finite verbs.
final class Subjects {
    private static final int LONGEST_APPOSITION = 30;

    private final Tokens tokens;
    private final int floor;
    private final NounPhrases phrases;

    Subjects(Tokens tokens, int sentence, NounPhrases phrases) {
        this.tokens = tokens;
        this.floor = tokens.starts().get(sentence);
        this.phrases = phrases;
    }

    /// A predicate with its subject.
    ///
    /// @param earlier those to its left, which have theirs
    Predicate with(Predicate verb, List<Predicate> earlier) {
        int at = verb.first() - 1;
        while (at >= floor && (tokens.get(at).is("ADV") || Grammar.isQuote(tokens.get(at)))) {
            at--;
        }
        if (at < floor || isBehindQuotation(verb, at)) {
            return verb;
        }
        Token before = tokens.get(at);
        if (Grammar.isRelative(before) || (before.lower().equals("that") && isRelativeThat(at))) {
            return verb.with(antecedent(at), false, true);
        }
        if (before.is("CCONJ")) {
            boolean parted =
                    before.lower().equals("but")
                            || (at > floor && tokens.get(at - 1).form().equals(","));
            return parted ? fromMain(verb, earlier) : inherited(verb, earlier);
        }
        if (before.form().equals(",")) {
            return afterComma(verb, at, earlier);
        }
        Words phrase = phrases.endingAt(at);
        if (phrase == null) {
            phrase = endingWithParticiple(at, earlier);
        }
        return phrase == null
                ? verb
                : verb.with(
                        extended(aroundRelative(phrase, verb, earlier)),
                        false,
                        isRelativeObject(phrase));
    }

    /// `Photographs posted online`
    private @Nullable Words endingWithParticiple(int at, List<Predicate> earlier) {
        boolean participle =
                earlier.stream()
                        .anyMatch(
                                verb ->
                                        verb.head() == at
                                                && verb.form() == Predicate.Form.PARTICIPLE);
        Words phrase = participle ? phrases.endingAt(at - 1) : null;
        return phrase == null ? null : new Words(phrase.first(), at + 1);
    }

    /// `“…,” said Ann Roe`: the subject is not what stands in the marks.
    private boolean isBehindQuotation(Predicate verb, int at) {
        return at < verb.first() - 1
                && Grammar.isQuote(tokens.get(at + 1))
                && tokens.get(at).is("PUNCT");
    }

    private boolean isRelativeThat(int that) {
        return that > floor
                && Grammar.isNominal(tokens.get(that - 1))
                && !tokens.get(that).is("DET");
    }

    private @Nullable Words antecedent(int relative) {
        int at = relative - 1;
        while (at >= floor && (tokens.get(at).form().equals(",") || tokens.get(at).is("ADP"))) {
            at--;
        }
        Words phrase = phrases.endingAt(at);
        return phrase != null && isAge(phrase) && at - 2 >= floor
                ? phrases.endingAt(at - 2)
                : phrase;
    }

    /// `Ann Roe, 61, who …`
    private boolean isAge(Words phrase) {
        return phrase.end() - phrase.first() == 1
                && tokens.get(phrase.first()).is("NUM")
                && phrase.first() > floor
                && tokens.get(phrase.first() - 1).form().equals(",");
    }

    /// `Dockers who had followed the trial were …`: the noun before the relative clause.
    private Words aroundRelative(Words phrase, Predicate verb, List<Predicate> earlier) {
        for (Predicate other : earlier.reversed()) {
            Words antecedent = other.subject();
            if (other.relative()
                    && antecedent != null
                    && other.head() < phrase.first()
                    && isOneClause(other.head(), verb.first())
                    && !ClauseReader.isSaying(tokens.get(other.head()))) {
                return new Words(antecedent.first(), phrase.end());
            }
        }
        return phrase;
    }

    private boolean isOneClause(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            Token token = tokens.get(at);
            if (token.form().equals(",") || token.is("CCONJ") || Grammar.isSubordinator(token)) {
                return false;
            }
        }
        return true;
    }

    /// `…, which Velicek has long opposed`.
    private boolean isRelativeObject(Words subject) {
        return subject.first() > floor && Grammar.isRelative(tokens.get(subject.first() - 1));
    }

    /// Behind a comma or `but` the subject is that of the main clause.
    private Predicate fromMain(Predicate verb, List<Predicate> earlier) {
        for (Predicate other : earlier.reversed()) {
            boolean subject = other.isFinite() && other.subject() != null && !other.relative();
            if (subject && !isBelow(other, earlier)) {
                return verb.with(other.subject(), true, false);
            }
        }
        return inherited(verb, earlier);
    }

    private boolean isBelow(Predicate verb, List<Predicate> earlier) {
        int before = verb.start() - 1;
        boolean opened = before >= floor && Grammar.isSubordinator(tokens.get(before));
        return opened || earlier.stream().anyMatch(other -> other.head() == before);
    }

    private static Predicate inherited(Predicate verb, List<Predicate> earlier) {
        for (Predicate other : earlier.reversed()) {
            if (other.isFinite() && other.subject() != null && !other.relative()) {
                return verb.with(other.subject(), true, false);
            }
        }
        return verb;
    }

    /// `The mayor, Ann Roe, said`: the noun before the apposition.
    private Predicate afterComma(Predicate verb, int comma, List<Predicate> earlier) {
        for (int at = comma - 1; at > floor && at > comma - LONGEST_APPOSITION; at--) {
            if (!tokens.get(at).form().equals(",") || !opensApposition(at + 1)) {
                continue;
            }
            Words phrase = phrases.endingAt(at - 1);
            if (phrase == null || isAge(phrase)) {
                continue;
            }
            Words subject = extended(phrase);
            boolean fronted = isFronted(subject);
            if (!fronted) {
                return verb.with(new Words(subject.first(), comma + 1), false, false);
            }
        }
        Token previous = tokens.get(comma - 1 < floor ? floor : comma - 1);
        return Grammar.isNominal(previous) ? verb : inherited(verb, earlier);
    }

    /// `In the end, she …`, but not `up to four plants, …`.
    private boolean isFronted(Words phrase) {
        int before = phrase.first() - 1;
        if (before < floor || !tokens.get(before).is("ADP")) {
            return false;
        }
        boolean bound =
                before > floor
                        && Set.of("up", "more", "less", "fewer", "close")
                                .contains(tokens.get(before - 1).lower());
        return !bound;
    }

    private boolean opensApposition(int at) {
        Token token = tokens.get(at);
        boolean word =
                switch (token.tag()) {
                    case "DET", "ADJ", "PROPN", "NOUN", "NUM", "VERB", "ADP", "ADV", "PRON" -> true;
                    default -> Grammar.isRelative(token) || token.lower().equals("both");
                };
        return word && !Set.of("but", "and", "or").contains(token.lower());
    }

    /// `The mayor of the town, Ann Roe`: a name whose description stands before it.
    private Words extended(Words name) {
        int before = name.first() - 1;
        if (before <= floor
                || !tokens.get(before).form().equals(",")
                || !tokens.get(name.first()).is("PROPN")) {
            return name;
        }
        Words description = phrases.endingAt(before - 1);
        return description == null || !beginsClause(description.first())
                ? name
                : new Words(description.first(), name.end());
    }

    private boolean beginsClause(int at) {
        if (at == floor) {
            return true;
        }
        Token before = tokens.get(at - 1);
        return before.is("CCONJ") || Grammar.isSubordinator(before) || Grammar.isQuote(before);
    }
}
