package org.tidings.nlp.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.finding.Position.Stance;
import org.tidings.nlp.clause.Clauses;
import org.tidings.nlp.clause.Grammar;
import org.tidings.nlp.clause.Predicate;
import org.tidings.nlp.lexicon.WordList;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// Which verbs take a stance, and where what they are about begins.
final class Stances {
    static final WordList WORDS = new WordList(Stances.class, "stances.txt");

    private static final List<Phrase> PHRASES = phrases();
    private static final Set<String> NOT_REFUSED = WORDS.set("not refused");
    private static final Set<String> ACCOUNTS = WORDS.set("account");
    private static final Set<String> OFFERS = WORDS.set("offer");

    private final Tokens tokens;
    private final Clauses clauses;

    Stances(Tokens tokens, Clauses clauses) {
        this.tokens = tokens;
        this.clauses = clauses;
    }

    /// @param target the place of the target's first token
    record Found(Stance stance, int target, String name) {}

    /// @param verb its lemma
    /// @param behind the words behind it
    private record Phrase(Stance stance, String verb, List<String> behind, String name) {}

    private static List<Phrase> phrases() {
        List<Phrase> phrases = new ArrayList<>();
        for (Stance stance : Stance.values()) {
            for (String entry : WORDS.list(stance.name())) {
                var words = List.of(entry.split(" ", -1));
                String name = entry.replace(' ', '-');
                phrases.add(
                        new Phrase(stance, words.getFirst(), words.subList(1, words.size()), name));
            }
        }
        phrases.sort(Comparator.comparingInt((Phrase phrase) -> phrase.behind().size()).reversed());
        return phrases;
    }

    @Nullable Found of(Predicate verb) {
        String lemma = Grammar.verbLemma(tokens.get(verb.head()));
        for (Phrase phrase : PHRASES) {
            int behind = phrase.verb().equals(lemma) ? matched(phrase, verb) : -1;
            if (behind >= 0 && fits(phrase, verb, behind)) {
                return new Found(phrase.stance(), behind, phrase.name());
            }
        }
        return null;
    }

    /// The place of the target where the phrase stands at the verb; -1 where it does not.
    private int matched(Phrase phrase, Predicate verb) {
        int at = verb.head() + 1;
        if (phrase.name().equals("express-determination")) {
            return determination(verb);
        }
        for (String word : phrase.behind()) {
            if (at >= tokens.size() || !tokens.get(at).lower().equals(word)) {
                return -1;
            }
            at++;
        }
        boolean infinitive = phrase.behind().size() == 1 && phrase.behind().getFirst().equals("to");
        boolean that = !phrase.behind().isEmpty() && phrase.behind().getLast().equals("that");
        if (infinitive) {
            return at - 1;
        }
        if (at < tokens.size()
                && tokens.get(at).lower().equals("that")
                && !that
                && isClause(at + 1, verb)) {
            return at + 1;
        }
        return at;
    }

    private int determination(Predicate verb) {
        for (int at = verb.head() + 1; at < Math.min(verb.end(), verb.head() + 5); at++) {
            boolean noun =
                    Set.of("determination", "resolve", "wish", "desire")
                            .contains(tokens.get(at).lower());
            if (noun && at + 2 < tokens.size() && tokens.get(at + 1).lower().equals("to")) {
                boolean see = tokens.get(at + 2).lower().equals("see");
                return see ? at + 3 : at + 1;
            }
        }
        return -1;
    }

    private boolean isClause(int at, Predicate verb) {
        return clauses.of(verb.sentence()).stream()
                .anyMatch(
                        other -> other.isFinite() && other.first() > at && other.start() <= at + 1);
    }

    private boolean fits(Phrase phrase, Predicate verb, int target) {
        boolean relative =
                verb.relative() && verb.subject() != null && verb.end() <= verb.head() + 2;
        if (target >= tokens.size() || tokens.get(target).sentence() != verb.sentence()) {
            return relative;
        }
        if (target >= verb.end() && !relative && !phrase.name().equals("insist-that")) {
            return false;
        }
        Token first = tokens.get(target);
        return switch (phrase.stance()) {
            case SUPPORTS ->
                    !first.lower().equals("that")
                            && (!first.is("ADP") || phrase.behind().size() > 0);
            case REJECTS -> isPlan(phrase, verb, target);
            case DEMANDS -> isDemand(phrase, verb, target);
            case WARNS -> isWarning(phrase, verb, target);
            case CONDITIONS -> true;
        };
    }

    /// Not an account of what happened, nor an offer refused to the one who made it.
    private boolean isPlan(Phrase phrase, Predicate verb, int target) {
        boolean refusal = phrase.verb().equals("refuse");
        if (refusal) {
            boolean to = tokens.get(target).lower().equals("to");
            return to
                    && target + 1 < tokens.size()
                    && !NOT_REFUSED.contains(tokens.get(target + 1).lower());
        }
        boolean dismissal = phrase.verb().equals("dismiss");
        if (dismissal && tokens.get(target).is("PRON")) {
            return false;
        }
        int end = Math.min(verb.end(), target + 5);
        for (int at = target; at < end; at++) {
            Token token = tokens.get(at);
            if (token.is("ADP") || token.is("SCONJ")) {
                break;
            }
            if (ACCOUNTS.contains(token.lemma())
                    || (phrase.behind().isEmpty() && OFFERS.contains(token.lemma()))) {
                return false;
            }
            boolean people =
                    Set.of("people", "staff", "employee", "minister", "worker", "manager", "those")
                            .contains(token.lemma());
            if (dismissal && people) {
                return false;
            }
        }
        return !dismissal || hasPlan(target, end);
    }

    private boolean hasPlan(int from, int end) {
        for (int at = from; at < end; at++) {
            if (Set.of(
                            "proposal",
                            "plan",
                            "idea",
                            "call",
                            "demand",
                            "offer",
                            "prospect",
                            "possibility")
                    .contains(tokens.get(at).lemma())) {
                return true;
            }
        }
        return false;
    }

    private boolean isDemand(Phrase phrase, Predicate verb, int target) {
        Token first = tokens.get(target);
        if (phrase.name().equals("insist-that")) {
            return clauses.of(verb.sentence()).stream()
                    .anyMatch(
                            other ->
                                    other.first() > target
                                            && other.first() < target + 8
                                            && (tokens.get(other.head()).lower().equals("be")
                                                    || tokens.get(other.first())
                                                            .lower()
                                                            .equals("must")));
        }
        boolean answer = phrase.verb().equals("demand") && first.lower().equals("to");
        return !answer
                || (target + 1 < tokens.size() && !tokens.get(target + 1).lower().equals("know"));
    }

    private boolean isWarning(Phrase phrase, Predicate verb, int target) {
        Token first = tokens.get(target);
        if (phrase.behind().isEmpty()) {
            boolean clause =
                    clauses.of(verb.sentence()).stream()
                            .anyMatch(
                                    other ->
                                            other.isFinite()
                                                    && other.first() > target
                                                    && other.start() >= target
                                                    && other.start() <= target + 3);
            return phrase.verb().equals("warn")
                    ? clause
                    : first.is("DET") || first.is("NOUN") || first.is("ADJ");
        }
        return true;
    }
}
