package org.tidings.nlp.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Entity;
import org.tidings.nlp.clause.Clauses;
import org.tidings.nlp.clause.Grammar;
import org.tidings.nlp.clause.Predicate;
import org.tidings.nlp.clause.Words;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.entity.Entities;
import org.tidings.nlp.lexicon.WordList;
import org.tidings.nlp.nationality.Nationalities;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// Deeds that a noun tells of: `negotiations in Miami`, `a visit to the town`, `strikes on it`.
final class NounDeeds {
    private static final WordList NOUNS = new WordList(NounDeeds.class, "nouns.txt");
    private static final Set<String> AHEAD = NOUNS.set("ahead");
    private static final Set<String> DURING = NOUNS.set("during");
    private static final List<String> TYPES =
            List.of("CONSULT", "ASSAULT", "PROTEST", "COERCE", "AID");

    private final Document document;
    private final Tokens tokens;
    private final Clauses clauses;
    private final Entities entities;
    private final boolean labour;

    NounDeeds(Document document) {
        this.document = document;
        this.tokens = document.get(Tokens.KIND);
        this.clauses = document.get(Clauses.KIND);
        this.entities = document.get(Entities.KIND);
        this.labour = Strikes.isLabour(tokens);
    }

    /// @param words of the noun phrase with what follows it
    record Found(String type, Words words, int noun) {}

    List<Found> of(int sentence) {
        List<Found> found = new ArrayList<>();
        int from = tokens.starts().get(sentence);
        int to = tokens.starts().get(sentence + 1);
        for (int at = from; at + 1 < to; at++) {
            Token token = tokens.get(at);
            String type = isNoun(at, from) ? type(token) : null;
            boolean work = labour && token.lemma().equals("strike");
            if (type == null || work || clauses.isQuoted(token.start())) {
                continue;
            }
            boolean followed = NOUNS.list("with " + type).contains(tokens.get(at + 1).lower());
            int first = first(at, from);
            if (followed && isReal(first, at, from) && isPlaced(at + 1, to, type)) {
                found.add(new Found(type, new Words(first, end(at + 1, to)), at));
            }
        }
        return found;
    }

    /// Also what is tagged as a verb where none can stand: `with Peruvian strikes on the town`.
    private boolean isNoun(int at, int from) {
        Token token = tokens.get(at);
        if (token.is("NOUN") || !token.is("VERB") || at == from) {
            return token.is("NOUN") || token.is("VERB");
        }
        int country = at - 1;
        while (country > from && tokens.get(country - 1).isCapitalized()) {
            country--;
        }
        var span = new Span(tokens.get(country).start(), tokens.get(at - 1).end());
        return country > from
                && tokens.get(country - 1).is("ADP")
                && Nationalities.country(document.text(span)) != null;
    }

    private static @Nullable String type(Token token) {
        for (String type : TYPES) {
            if (NOUNS.list(type).contains(token.lemma())) {
                boolean single = token.lemma().equals("talk") && !token.lower().endsWith("s");
                return single ? null : type;
            }
        }
        return null;
    }

    private int first(int noun, int from) {
        int first = noun;
        while (first > from && isModifier(tokens.get(first - 1))) {
            first--;
        }
        boolean measured =
                first - 2 > from
                        && tokens.get(first - 1).lower().equals("of")
                        && tokens.get(first - 2).is("NOUN")
                        && isMeasure(tokens.get(first - 2));
        if (measured) {
            first -= 2;
            while (first > from && isModifier(tokens.get(first - 1))) {
                first--;
            }
        }
        return first;
    }

    private static boolean isMeasure(Token token) {
        return Set.of("hour", "day", "week", "month", "year", "round", "series", "wave")
                .contains(token.lemma());
    }

    private static boolean isModifier(Token token) {
        return switch (token.tag()) {
            case "ADJ", "NOUN", "PROPN", "NUM", "DET" -> true;
            default -> Grammar.isPossessive(token) || Extent.isGenitive(token.lower());
        };
    }

    /// Not what is planned, possible, or pointed back at.
    private boolean isReal(int first, int noun, int from) {
        for (int at = first; at < noun; at++) {
            Token token = tokens.get(at);
            if (AHEAD.contains(token.lower()) && entities.at(token.span()) == null) {
                return false;
            }
        }
        Token open = tokens.get(first);
        boolean back = open.lower().equals("the") && noun - first <= 1;
        int left = first - 1;
        while (left > from
                && (tokens.get(left).is("ADV") || tokens.get(left).lower().equals("than"))) {
            left--;
        }
        Token before = left >= from ? tokens.get(left) : null;
        if (before == null) {
            return !back && !isUnreal(noun);
        }
        boolean during = before.form().equals(",") || DURING.contains(before.lower());
        boolean stands = during || (!back && (isSubject(noun) || before.is("VERB")));
        return stands && !AHEAD.contains(before.lower()) && !isUnreal(noun);
    }

    private boolean isSubject(int noun) {
        return clauses.of(tokens.get(noun).sentence()).stream()
                .map(Predicate::subject)
                .anyMatch(
                        subject ->
                                subject != null && subject.first() <= noun && noun < subject.end());
    }

    /// Below a verb that is not real: `could meet for talks in …`.
    private boolean isUnreal(int noun) {
        for (Predicate verb : clauses.of(tokens.get(noun).sentence())) {
            boolean within = verb.head() < noun && noun < verb.end();
            boolean subject =
                    verb.subject() != null
                            && verb.subject().first() <= noun
                            && noun < verb.subject().end();
            if ((within || subject) && (verb.modal() || verb.negated())) {
                return true;
            }
        }
        return false;
    }

    /// What follows is a name, or somebody.
    private boolean isPlaced(int preposition, int to, String type) {
        int end = end(preposition, to);
        for (int at = preposition + 1; at < end; at++) {
            if (tokens.get(at).is("PROPN")) {
                return true;
            }
        }
        boolean between = Set.of("between", "with", "on").contains(tokens.get(preposition).lower());
        boolean people = tokens.get(preposition).lower().equals("to") || between;
        return people
                && end > preposition + 1
                && !tokens.get(preposition + 1).is("VERB")
                && !type.equals("PROTEST")
                && !(tokens.get(preposition).lower().equals("on") && type.equals("CONSULT"));
    }

    private int end(int preposition, int to) {
        int end = preposition;
        while (end < to && isInside(end)) {
            end++;
        }
        while (end > preposition + 1
                && (tokens.get(end - 1).is("ADP")
                        || tokens.get(end - 1).form().equals(",")
                        || tokens.get(end - 1).is("CCONJ"))) {
            end--;
        }
        return end;
    }

    private boolean isPlace(Token token) {
        Integer entity = entities.at(token.span());
        return entity != null && entities.get(entity).type() == Entity.Type.PLACE;
    }

    private boolean isInside(int at) {
        Token token = tokens.get(at);
        if (token.form().equals(",")) {
            return at + 1 < tokens.size()
                    && isPlace(tokens.get(at - 1))
                    && isPlace(tokens.get(at + 1));
        }
        return isModifier(token)
                || token.is("ADP")
                || token.lower().equals("of")
                || (token.is("ADV") && Extent.isGenitive(tokens.get(at - 1).lower()))
                || (token.is("PRON") && !Grammar.isRelative(token))
                || (token.is("CCONJ") && !Set.of("but", "yet").contains(token.lower()));
    }
}
