package org.tidings.nlp.clause;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.nlp.clause.Predicate.Form;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// Noun phrases before and behind a verb.
final class NounPhrases {
    private static final Set<String> LINKS =
            Set.of(
                    "of", "in", "at", "from", "for", "with", "on", "to", "between", "behind",
                    "near", "against", "over", "across", "by", "under", "inside", "outside",
                    "about", "among", "into", "around", "off", "along", "within", "without");

    private final Tokens tokens;
    private final int floor;
    private final List<Predicate> groups;

    NounPhrases(Tokens tokens, int sentence, List<Predicate> groups) {
        this.tokens = tokens;
        this.floor = tokens.starts().get(sentence);
        this.groups = groups;
    }

    /// The phrase that ends with a token; null when that is no noun.
    @Nullable Words endingAt(int last) {
        if (last < floor || !canEnd(tokens.get(last))) {
            return null;
        }
        int first = last;
        while (first > floor && continues(first, last)) {
            first--;
        }
        while (first < last && !canBegin(tokens.get(first))) {
            first++;
        }
        return new Words(first, last + 1);
    }

    private static boolean canEnd(Token token) {
        return Grammar.isNominal(token)
                || token.is("ADJ")
                || token.is("DET")
                || (token.is("ADV") && Set.of("there", "here", "abroad").contains(token.lower()))
                || token.lower().equals("so-called");
    }

    private static boolean canBegin(Token token) {
        return (!token.is("ADP")
                        && !token.is("CCONJ")
                        && (!token.is("PUNCT") || Grammar.isNominal(token))
                        && !Grammar.isGenitive(token))
                || Set.of("some", "about", "around", "nearly", "over").contains(token.lower());
    }

    /// Whether the token before belongs to the same phrase.
    private boolean continues(int first, int last) {
        Token here = tokens.get(first);
        Token before = tokens.get(first - 1);
        boolean opened = here.is("DET") || (Grammar.isPossessive(here) && here.is("PRON"));
        if (first == last && here.is("PRON") && !isIndefinite(here)) {
            return before.lower().equals("of") || before.lower().equals("all");
        }
        return switch (before.tag()) {
            case "DET" -> !opened || before.lower().equals("all");
            case "NOUN", "PROPN", "NUM" -> !opened && !here.is("PRON");
            case "ADJ" -> !opened || isLink(here);
            case "PRON" -> (Grammar.isPossessive(before) && !opened) || isLink(here);
            case "ADV" -> here.is("NUM") || here.is("ADJ");
            case "ADP", "SCONJ" -> isLinkAt(first - 1);
            case "VERB" -> isParticiple(first - 1);
            case "CCONJ" -> joins(first - 1);
            default ->
                    before.tag().startsWith("NOUN")
                            || isOwner(first - 1)
                            || Grammar.isNominal(before)
                            || before.form().equals("-");
        };
    }

    /// `'s`, or the mark behind a plural in -s.
    private boolean isOwner(int at) {
        Token mark = tokens.get(at);
        boolean plural =
                at > floor
                        && tokens.get(at - 1).lower().endsWith("s")
                        && tokens.get(at - 1).end() == mark.start();
        return Grammar.isGenitive(mark) && (mark.form().length() > 1 || plural);
    }

    private static boolean isIndefinite(Token token) {
        return token.lower().length() > 4;
    }

    private boolean isLink(Token token) {
        return LINKS.contains(token.lower());
    }

    private boolean isLinkAt(int at) {
        if (!LINKS.contains(tokens.get(at).lower()) || at <= floor) {
            return false;
        }
        Token before = tokens.get(at - 1);
        return Grammar.isNominal(before)
                || isParticiple(at - 1)
                || (before.is("ADJ") && at - 2 >= floor && Grammar.isNominal(tokens.get(at - 2)));
    }

    private boolean isParticiple(int at) {
        return groups.stream()
                .anyMatch(group -> group.head() == at && group.form() == Form.PARTICIPLE);
    }

    /// `Washington and Moscow`, but not `… the sentence and Arkell was …`.
    private boolean joins(int conjunction) {
        if (conjunction <= floor || !Grammar.isNominal(tokens.get(conjunction - 1))) {
            return false;
        }
        boolean noun = Set.of("and", "or", "nor").contains(tokens.get(conjunction).lower());
        int clause = conjunction;
        while (clause > floor && !isBoundary(tokens.get(clause - 1))) {
            clause--;
        }
        int start = clause;
        return noun
                && groups.stream()
                        .noneMatch(
                                group ->
                                        group.form() != Form.PARTICIPLE
                                                && group.head() >= start
                                                && group.head() < conjunction);
    }

    private static boolean isBoundary(Token token) {
        return token.form().equals(",")
                || token.form().equals(";")
                || Grammar.isSubordinator(token);
    }
}
