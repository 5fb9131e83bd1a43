package org.tidings.nlp.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidings.nlp.clause.Grammar;
import org.tidings.nlp.clause.Predicate;
import org.tidings.nlp.clause.Words;
import org.tidings.nlp.lexicon.WordList;
import org.tidings.nlp.token.Lemmas;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// Finds the deed that a verb tells of.
final class Deeds {
    private static final WordList NOUNS = new WordList(Deeds.class, "nouns.txt");
    private static final Set<String> PEOPLE = NOUNS.set("people");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "him", "her", "them");
    private static final Set<String> SELVES = Set.of("themselves", "himself", "herself", "itself");
    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    /// What is met and is nobody.
    private static final Set<String> MEASURES =
            Set.of(
                    "standard",
                    "requirement",
                    "target",
                    "deadline",
                    "demand",
                    "expectation",
                    "goal",
                    "need",
                    "criterion",
                    "criteria",
                    "test",
                    "challenge",
                    "condition",
                    "resistance",
                    "obligation",
                    "cost",
                    "opposition",
                    "criticism");

    private static final Set<String> STRIKE = Set.of("strike");
    private static final Set<String> NATURE = NOUNS.set("nature");
    private static final Set<String> VIOLENCE = NOUNS.set("violence");

    private static final Map<String, List<Deed>> BY_VERB =
            Deed.ALL.stream()
                    .collect(Collectors.groupingBy(Deed::verb, HashMap::new, Collectors.toList()));

    private final Tokens tokens;

    private final boolean labour;

    Deeds(Tokens tokens) {
        this.tokens = tokens;
        this.labour = Strikes.isLabour(tokens);
    }

    @Nullable Deed of(Predicate verb, @Nullable Words subject) {
        String lemma = Grammar.verbLemma(tokens.get(verb.head()));
        Deed best = null;
        for (Deed deed : BY_VERB.getOrDefault(lemma, List.of())) {
            boolean heavier = best == null || deed.weight() > best.weight();
            if (heavier && matches(deed, verb, subject)) {
                best = deed;
            }
        }
        return best;
    }

    private boolean matches(Deed deed, Predicate verb, @Nullable Words subject) {
        int at = verb.head() + 1;
        for (String word : deed.behind()) {
            if (at >= tokens.size() || !tokens.get(at).lower().equals(word)) {
                return false;
            }
            at++;
        }
        if (deed.passive() && !verb.passive()) {
            return false;
        }
        if (deed.objects() != null && !holdsObject(deed.objects(), verb, subject, at)) {
            return false;
        }
        boolean work = labour && subject != null && has(subject.first(), subject.end(), STRIKE);
        if (work && deed.type().equals("ASSAULT")) {
            return false;
        }
        if (deed.subjects() != null
                && (subject == null || !has(subject.first(), subject.end(), deed.subjects()))) {
            return false;
        }
        if (deed.person() && !isPerson(verb, subject)) {
            return false;
        }
        return (!deed.asking() || asks(verb)) && fits(deed, verb, subject);
    }

    private boolean holdsObject(
            Set<String> nouns, Predicate verb, @Nullable Words subject, int from) {
        int end = Math.min(verb.core(), from + 12);
        boolean object = has(from, Math.max(from, end), nouns);
        return object
                || (verb.passive()
                        && subject != null
                        && has(subject.first(), subject.end(), nouns));
    }

    private boolean has(int from, int end, Set<String> words) {
        for (int at = from; at < Math.min(end, tokens.size()); at++) {
            Token token = tokens.get(at);
            if (words.contains(token.lower())
                    || words.contains(token.lemma())
                    || words.contains(Lemmas.noun(token.lower()))) {
                return true;
            }
        }
        return false;
    }

    /// Whether it is done to people: pronouns, names and nouns of people.
    private boolean isPerson(Predicate verb, @Nullable Words subject) {
        Words done = verb.passive() ? subject : object(verb);
        if (done == null) {
            return false;
        }
        Token last = tokens.get(done.last());
        boolean name =
                last.is("PROPN")
                        && tokens.get(done.first()).is("PROPN")
                        && !DAYS.contains(last.lower());
        boolean those = tokens.get(done.first()).lower().equals("those") && !last.is("NOUN");
        boolean pronoun =
                done.end() - done.first() == 1
                        && PRONOUNS.contains(tokens.get(done.first()).lower());
        return name || those || pronoun || has(done.first(), done.end(), PEOPLE);
    }

    /// The noun phrase directly behind the verb; null where none stands there.
    @Nullable Words object(Predicate verb) {
        int first = verb.head() + 1;
        int end = first;
        while (end < Math.max(verb.core(), verb.head() + 1) && isNounPhrase(tokens.get(end))) {
            end++;
        }
        return end == first ? null : new Words(first, end);
    }

    private static boolean isNounPhrase(Token token) {
        return switch (token.tag()) {
            case "DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON" -> true;
            default ->
                    token.lower().equals("’s")
                            || token.lower().equals("'s")
                            || (token.form().startsWith("-") && token.form().length() > 1);
        };
    }

    /// `asked the court to ban`, but not `asked whether` or `asked not to be named`.
    private boolean asks(Predicate verb) {
        Words object = object(verb);
        if (object == null || verb.passive()) {
            return false;
        }
        for (int at = object.end(); at < Math.min(verb.end(), object.end() + 8); at++) {
            if (tokens.get(at).lower().equals("to")) {
                boolean place =
                        at + 1 < tokens.size()
                                && (tokens.get(at + 1).is("DET") || tokens.get(at + 1).is("PROPN"));
                return !place;
            }
        }
        return false;
    }

    private boolean fits(Deed deed, Predicate verb, @Nullable Words subject) {
        int next = verb.head() + 1;
        return switch (deed.verb()) {
            case "kill" -> isViolence(deed, verb, subject);
            case "agree" ->
                    !verb.passive()
                            && has(
                                    next,
                                    next + 1,
                                    Set.of("to", "on", "upon", "a", "an", "the", "terms", "not"));
            case "seize" -> !has(next, next + 1, Set.of("on", "upon"));
            case "bring", "take" -> !has(next, next + 1, Set.of("up", "down", "on", "over"));
            case "promise", "pledge" ->
                    has(next, next + 1, Set.of("to", "aid", "support"))
                            || (next < verb.core() && tokens.get(next).is("NUM"));
            case "charge" -> verb.passive() || has(next, verb.end(), Set.of("with"));
            case "apply" -> has(next, next + 4, Set.of("for"));
            case "attack" ->
                    verb.passive() || !has(next, verb.core(), Set.of("for", "tweet", "speech"));
            case "search" -> !has(next, next + 1, Set.of("for")) && verb.core() > next;
            case "storm" -> subject != null || verb.passive();
            case "meet" -> !verb.passive() && verb.core() > next && !has(next, next + 5, MEASURES);
            case "ban", "visit", "approve", "veto", "ask", "request" ->
                    verb.passive() || verb.core() > next;
            case "protest" -> !has(next, next + 1, Set.of("that", "how"));
            case "demonstrate" -> object(verb) == null && !has(next, next + 1, Set.of("that"));
            case "clash" -> true;
            default -> true;
        };
    }

    /// People kill; floods and crashes are no deeds.
    private boolean isViolence(Deed deed, Predicate verb, @Nullable Words subject) {
        if (deed.subjects() != null) {
            return true;
        }
        boolean named = has(verb.head(), verb.end(), VIOLENCE);
        if (verb.passive()) {
            return named;
        }
        boolean self = has(verb.head() + 1, verb.head() + 2, SELVES);
        return subject != null && !self && !has(subject.first(), subject.end(), NATURE);
    }
}
