package org.tidings.nlp.party;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Entity;
import org.tidings.contracts.finding.Entity.Form;
import org.tidings.contracts.finding.Party;
import org.tidings.nlp.clause.Clauses;
import org.tidings.nlp.clause.Grammar;
import org.tidings.nlp.clause.Predicate;
import org.tidings.nlp.clause.Words;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.entity.Entities;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// Finds the party that some words of a document mean.
public final class Parties {
    private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her");
    private static final Set<String> IMPERSONAL = Set.of("it", "they", "them");

    /// How many predicates back a pronoun looks for its noun.
    private static final int REACH = 14;

    private final Document document;
    private final Tokens tokens;
    private final Entities entities;
    private final Clauses clauses;

    public Parties(Document document) {
        this.document = document;
        this.tokens = document.get(Tokens.KIND);
        this.entities = document.get(Entities.KIND);
        this.clauses = document.get(Clauses.KIND);
    }

    /// The party behind a subject, apposition and relative clause included.
    public Party of(Words words) {
        return of(words, 0);
    }

    private Party of(Words words, int depth) {
        Words core = core(words);
        Span span = span(core);
        Token first = tokens.get(core.first());
        if (first.is("PRON") && core.end() - core.first() == 1) {
            return pronoun(core, first, span, depth);
        }
        Integer named = named(core);
        if (named == null && words.end() > core.end()) {
            named = apposed(core, words);
        }
        if (named == null) {
            named = described(core);
        }
        return named == null
                ? new Party(document.text(span), span, null)
                : new Party(entities.get(named).name(), span, named);
    }

    private Span span(Words words) {
        return new Span(tokens.get(words.first()).start(), tokens.get(words.last()).end());
    }

    /// The noun phrase before the first comma or relative pronoun.
    private Words core(Words words) {
        int end = words.first() + 1;
        while (end < words.end()
                && !tokens.get(end).form().equals(",")
                && !isWho(tokens.get(end))) {
            end++;
        }
        return new Words(words.first(), end);
    }

    private static boolean isWho(Token token) {
        return Set.of("who", "which", "whose").contains(token.lower());
    }

    /// The entity whose name is the head of a phrase: `Interior Minister Ann Roe`, but not `the
    /// mayor of Rome`.
    private @Nullable Integer named(Words core) {
        int head = core.first();
        while (head + 1 < core.end()
                && !tokens.get(head + 1).is("ADP")
                && !tokens.get(head + 1).is("CCONJ")) {
            head++;
        }
        for (var mention : entities.within(span(core))) {
            boolean holds =
                    mention.span().start() <= tokens.get(head).start()
                            && mention.span().end() >= tokens.get(head).end();
            if (holds) {
                return mention.entity();
            }
        }
        return null;
    }

    /// `The mayor of Rome, Ann Roe,`: the name behind the comma.
    private @Nullable Integer apposed(Words core, Words words) {
        int at = core.end();
        if (!tokens.get(at).form().equals(",") || at + 1 >= words.end()) {
            return null;
        }
        int start = tokens.get(at + 1).start();
        for (var mention : entities.within(span(new Words(at + 1, words.end())))) {
            if (mention.span().start() == start && mention.mention().form() != Form.PRONOUN) {
                return mention.entity();
            }
        }
        return null;
    }

    /// `the union` for the one union that was named before.
    private @Nullable Integer described(Words core) {
        String article = tokens.get(core.first()).lower();
        if (!article.equals("the") || core.end() - core.first() > 3) {
            return null;
        }
        Token head = tokens.get(core.last());
        String noun = head.lower();
        Integer found = null;
        for (int entity = 0; entity < entities.all().size(); entity++) {
            Entity candidate = entities.get(entity);
            boolean before = candidate.mentions().getFirst().span().start() < head.start();
            if (before && candidate.type() != Entity.Type.PERSON && hasWord(candidate.name(), noun)) {
                found = entity;
            }
        }
        return found;
    }

    private static boolean hasWord(String name, String noun) {
        return List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)).contains(noun);
    }

    private Party pronoun(Words core, Token pronoun, Span span, int depth) {
        for (var mention : entities.within(span)) {
            return new Party(entities.get(mention.entity()).name(), span, mention.entity());
        }
        if (depth < 4) {
            Party antecedent = antecedent(core, pronoun, depth);
            if (antecedent != null) {
                return new Party(antecedent.name(), span, antecedent.entity());
            }
        }
        return new Party(document.text(span), span, null);
    }

    /// The last subject of the right kind before the pronoun.
    private @Nullable Party antecedent(Words pronoun, Token word, int depth) {
        boolean personal = PERSONAL.contains(word.lower());
        if (!personal && !IMPERSONAL.contains(word.lower())) {
            return null;
        }
        int sentence = word.sentence();
        int looked = 0;
        for (int back = sentence; back >= 0 && back > sentence - 5; back--) {
            for (Predicate verb : clauses.of(back).reversed()) {
                Words subject = subjectOf(verb);
                if (subject == null || subject.first() >= pronoun.first() || looked++ > REACH) {
                    continue;
                }
                Party party = of(subject, depth + 1);
                if (personal ? isPerson(party) : isThing(party)) {
                    return party;
                }
            }
        }
        return personal ? lastPerson(word.start()) : null;
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
        while (end < tokens.size() && tokens.get(end).sentence() == verb.sentence() && isNoun(end)) {
            end++;
        }
        return new Words(at, end);
    }

    private boolean isNoun(int at) {
        Token token = tokens.get(at);
        return switch (token.tag()) {
            case "PROPN", "NOUN", "DET", "NUM", "ADJ" -> true;
            default -> token.form().startsWith("-") || token.lower().equals("of") || Grammar.isPossessive(token);
        };
    }

    private boolean isPerson(Party party) {
        return party.entity() != null && entities.get(party.entity()).type() == Entity.Type.PERSON;
    }

    private boolean isThing(Party party) {
        boolean pronoun =
                PERSONAL.contains(party.name().toLowerCase(Locale.ROOT))
                        || IMPERSONAL.contains(party.name().toLowerCase(Locale.ROOT));
        return !pronoun && !isPerson(party);
    }

    private @Nullable Party lastPerson(int before) {
        Party last = null;
        int latest = -1;
        for (int entity = 0; entity < entities.all().size(); entity++) {
            Entity candidate = entities.get(entity);
            for (var mention : candidate.mentions()) {
                boolean nearer = mention.span().end() <= before && mention.span().start() > latest;
                if (candidate.type() == Entity.Type.PERSON && nearer) {
                    latest = mention.span().start();
                    last = new Party(candidate.name(), mention.span(), entity);
                }
            }
        }
        return last;
    }
}
