package org.tidings.nlp.agent;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Entity;
import org.tidings.contracts.finding.Party;
import org.tidings.nlp.clause.Clauses;
import org.tidings.nlp.clause.Grammar;
import org.tidings.nlp.clause.Predicate;
import org.tidings.nlp.clause.Words;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.entity.Entities;
import org.tidings.nlp.party.Parties;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// Finds the party that a subject means. What names nobody keeps its words, without appositions
/// and relative clauses.
public final class Agents {
    private static final Set<String> IMPERSONAL = Set.of("it", "they", "them");

    /// How many sentences back a pronoun looks for its noun.
    private static final int REACH = 4;

    private final Document document;
    private final Tokens tokens;
    private final Entities entities;
    private final Clauses clauses;
    private final Parties parties;

    public Agents(Document document) {
        this.document = document;
        this.tokens = document.get(Tokens.KIND);
        this.entities = document.get(Entities.KIND);
        this.clauses = document.get(Clauses.KIND);
        this.parties = Parties.of(document, clauses.quoted());
    }

    /// The party behind a subject, apposition and relative clause included.
    public Party of(Words words) {
        return of(words, 0);
    }

    private Party of(Words words, int depth) {
        Words whole = trimmed(words);
        Party party = parties.meant(tokens.all().subList(whole.first(), whole.end())).party();
        if (party.entity() != null) {
            return party;
        }
        Words core = core(whole);
        Token first = tokens.get(core.first());
        if (core.end() - core.first() == 1 && IMPERSONAL.contains(first.lower()) && depth < 3) {
            Party antecedent = antecedent(core, first, depth);
            if (antecedent != null) {
                return new Party(antecedent.name(), span(core), antecedent.entity());
            }
        }
        return new Party(document.text(span(core)), span(core), null);
    }

    private Span span(Words words) {
        return new Span(tokens.get(words.first()).start(), tokens.get(words.last()).end());
    }

    private Words trimmed(Words words) {
        int end = words.end();
        while (end > words.first() + 1 && tokens.get(end - 1).form().equals(",")) {
            end--;
        }
        return new Words(words.first(), end);
    }

    /// The noun phrase before the first comma or relative pronoun.
    private Words core(Words words) {
        int end = words.first() + 1;
        while (end < words.end()
                && !tokens.get(end).form().equals(",")
                && !Grammar.isRelative(tokens.get(end))) {
            end++;
        }
        return new Words(words.first(), end);
    }

    /// The last subject before the pronoun that is no single person.
    private @Nullable Party antecedent(Words pronoun, Token word, int depth) {
        int sentence = word.sentence();
        for (int back = sentence; back >= 0 && back > sentence - REACH; back--) {
            for (Predicate verb : clauses.of(back).reversed()) {
                Words subject = subjectOf(verb);
                if (subject == null || subject.first() >= pronoun.first()) {
                    continue;
                }
                Party party = of(subject, depth + 1);
                if (isThing(party)) {
                    return party;
                }
            }
        }
        return null;
    }

    private boolean isThing(Party party) {
        String name = party.name().toLowerCase(Locale.ROOT);
        boolean pronoun =
                name.length() < 5
                        && Set.of("it", "they", "them", "he", "she", "that", "this", "who")
                                .contains(name);
        boolean person =
                party.entity() != null && entities.get(party.entity()).type() == Entity.Type.PERSON;
        return !pronoun && !person;
    }

    /// The subject, behind the verb where that is turned round: `said Ann Roe`.
    public @Nullable Words subjectOf(Predicate verb) {
        if (verb.subject() != null) {
            return clauses.isQuoted(tokens.get(verb.head()).start()) ? null : verb.subject();
        }
        int at = verb.head() + 1;
        boolean turned = verb.isFinite() && at < tokens.size() && isNoun(at);
        if (!turned || tokens.get(at).sentence() != verb.sentence()) {
            return null;
        }
        int end = at;
        while (end < tokens.size()
                && tokens.get(end).sentence() == verb.sentence()
                && isNoun(end)) {
            end++;
        }
        return new Words(at, end);
    }

    private boolean isNoun(int at) {
        Token token = tokens.get(at);
        return switch (token.tag()) {
            case "PROPN", "NOUN", "DET", "NUM", "ADJ" -> true;
            default ->
                    token.form().startsWith("-")
                            || token.lower().equals("of")
                            || Grammar.isPossessive(token);
        };
    }
}
