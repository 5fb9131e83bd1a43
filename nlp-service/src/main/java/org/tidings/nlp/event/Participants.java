package org.tidings.nlp.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Entity;
import org.tidings.contracts.finding.Party;
import org.tidings.nlp.agent.Agents;
import org.tidings.nlp.clause.Predicate;
import org.tidings.nlp.clause.Words;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.entity.Entities;
import org.tidings.nlp.lexicon.WordList;
import org.tidings.nlp.party.CountryParty;
import org.tidings.nlp.phrase.NounPhrases;
import org.tidings.nlp.token.Lemmas;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// Who does a deed and to whom. Only people, bodies and places that act are parties; `the case` in
/// `opened the case` is none.
final class Participants {
    private static final WordList NOUNS = new WordList(Participants.class, "nouns.txt");
    private static final Set<String> PEOPLE = NOUNS.set("people");
    private static final Set<String> BODIES = NOUNS.set("bodies");
    private static final Set<String> OBJECTS = Set.of("him", "her", "them", "us");

    private final Document document;
    private final Tokens tokens;
    private final Entities entities;
    private final Agents agents;

    Participants(Document document) {
        this.document = document;
        this.tokens = document.get(Tokens.KIND);
        this.entities = document.get(Entities.KIND);
        this.agents = new Agents(document);
    }

    /// Who a subject means. A name behind a preposition is not the one who acts: `Drivers across
    /// Tarrenland` are the drivers.
    Party subject(Words words) {
        Words head = head(words);
        Party party = agents.of(head);
        boolean whole = head.end() == words.end();
        if (whole || (party.entity() != null && !entities.within(span(head)).isEmpty())) {
            return party;
        }
        Words core = upToComma(words);
        return new Party(document.text(span(core)), span(core), null);
    }

    /// The subject of a verb, also where it stands behind the verb.
    @Nullable Words subjectOf(Predicate verb) {
        return agents.subjectOf(verb);
    }

    /// The party that a subject is, null when it is a thing: `talks`, `the offer`.
    @Nullable Party acting(@Nullable Words subject) {
        if (subject == null) {
            return null;
        }
        Token last = tokens.get(head(subject).last());
        boolean deed = NOUNS.set("CONSULT").contains(last.lemma());
        return deed ? null : subject(subject);
    }

    /// The party that an object is, or whose thing it is: `searched Veritane’s offices`.
    @Nullable Party undergoing(@Nullable Words object) {
        if (object == null) {
            return null;
        }
        Token first = tokens.get(object.first());
        if (object.end() - object.first() == 1 && OBJECTS.contains(first.lower())) {
            return agents.of(object);
        }
        Party whole = agents.of(object);
        if (isParty(whole, object)) {
            return whole;
        }
        return owner(object);
    }

    private boolean isParty(Party party, Words words) {
        if (party.entity() != null) {
            return entities.get(party.entity()).type() != Entity.Type.PLACE;
        }
        int last = head(words).last();
        String head = Lemmas.noun(tokens.get(last).lower());
        boolean part = last + 1 < tokens.size() && tokens.get(last + 1).lower().equals("of");
        if (part && head.equals("state")) {
            return false;
        }
        boolean those = tokens.get(words.first()).lower().equals("those");
        return those || PEOPLE.contains(head) || BODIES.contains(head);
    }

    private @Nullable Party owner(Words words) {
        for (var named : entities.within(span(words))) {
            int behind = tokens.firstFrom(named.span().end());
            boolean genitive =
                    behind < words.end() && Extent.isGenitive(tokens.get(behind).lower());
            if (genitive && entities.get(named.entity()).type() != Entity.Type.PLACE) {
                return party(named);
            }
        }
        return null;
    }

    /// Who stands behind `by`: people and bodies, not `by lorry` and not `by nightfall`.
    @Nullable Party by(Predicate verb) {
        for (int at = verb.head() + 1; at < verb.core(); at++) {
            if (tokens.get(at).lower().equals("by")) {
                Party party = behind(at);
                if (party != null) {
                    return party;
                }
            }
        }
        return null;
    }

    /// The party of the noun phrase behind a preposition; null when it is a thing or a place.
    @Nullable Party behind(int preposition) {
        Words words = phrase(preposition + 1);
        return words == null ? null : undergoing(words);
    }

    /// The noun phrase that begins with a token, without what follows by a preposition.
    @Nullable Words phrase(int first) {
        if (first >= tokens.size()) {
            return null;
        }
        boolean those = tokens.get(first).lower().equals("those") && first + 1 < tokens.size();
        if (those && !tokens.get(first + 1).is("NOUN")) {
            return new Words(first, first + 2);
        }
        int from = tokens.starts().get(tokens.get(first).sentence());
        List<Token> sentence = tokens.of(tokens.get(first).sentence());
        int end = from + NounPhrases.baseEnd(sentence, first - from);
        return end == first ? null : new Words(first, end);
    }

    /// Who stands before a noun: `Russian strikes`, `the minister’s visit`.
    @Nullable Party before(Words words, int noun) {
        if (noun <= words.first()) {
            return null;
        }
        var before = new Span(tokens.get(words.first()).start(), tokens.get(noun - 1).end());
        var named = entities.within(before);
        if (!named.isEmpty()) {
            return party(named.getFirst());
        }
        return country(words.first(), noun);
    }

    /// The country of a nationality of one word or two: `Russian`, `South Korean`.
    private @Nullable Party country(int first, int end) {
        for (int at = first; at < end; at++) {
            for (int words = 2; words > 0; words--) {
                if (at + words <= end) {
                    Span span = span(new Words(at, at + words));
                    Party country = CountryParty.of(entities, document.text(span), span);
                    if (country != null) {
                        return country;
                    }
                }
            }
        }
        return null;
    }

    private Party party(Entities.Named named) {
        return new Party(entities.get(named.entity()).name(), named.span(), named.entity());
    }

    /// The words before the first preposition that does not belong to a title (`head of state`).
    private Words head(Words words) {
        int end = words.first() + 1;
        while (end < words.end() && !isParting(end)) {
            end++;
        }
        return new Words(words.first(), end);
    }

    private boolean isParting(int at) {
        Token token = tokens.get(at);
        return token.is("ADP") && !token.lower().equals("of") && !token.lower().equals("by");
    }

    private Words upToComma(Words words) {
        int end = words.first() + 1;
        while (end < words.end()
                && !tokens.get(end).form().equals(",")
                && !NounPhrases.isRelative(tokens.get(end))) {
            end++;
        }
        return new Words(words.first(), end);
    }

    private Span span(Words words) {
        return new Span(tokens.get(words.first()).start(), tokens.get(words.last()).end());
    }

    /// Whether two parties are the same.
    static boolean same(Party one, Party other) {
        return one.entity() != null
                ? one.entity().equals(other.entity())
                : one.name().toLowerCase(Locale.ROOT).equals(other.name().toLowerCase(Locale.ROOT));
    }
}
