package org.tidings.nlp.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Party;
import org.tidings.nlp.agent.Agents;
import org.tidings.nlp.clause.Clauses;
import org.tidings.nlp.clause.Grammar;
import org.tidings.nlp.clause.Predicate;
import org.tidings.nlp.clause.Words;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.lexicon.WordList;
import org.tidings.nlp.section.Sections;
import org.tidings.nlp.token.Lemmas;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// What the rules for claims look at: a document with its clauses.
final class Scene {
    static final WordList CUES = new WordList(Scene.class, "cues.txt");

    final Document document;
    final Tokens tokens;
    final Clauses clauses;
    final Agents agents;

    Scene(Document document) {
        this.document = document;
        this.tokens = document.get(Tokens.KIND);
        this.clauses = document.get(Clauses.KIND);
        this.agents = new Agents(document);
    }

    /// The finite predicates in the article's own words, headings left aside.
    List<Predicate> told() {
        var sections = document.get(Sections.KIND);
        return clauses.all().stream()
                .filter(Predicate::isFinite)
                .filter(verb -> !clauses.isQuoted(tokens.get(verb.head()).start()))
                .filter(verb -> !sections.isHeading(tokens.get(verb.head()).span()))
                .toList();
    }

    String lemma(Predicate verb) {
        return Grammar.verbLemma(tokens.get(verb.head()));
    }

    boolean is(Predicate verb, String list) {
        return CUES.list(list).contains(lemma(verb));
    }

    String lower(int place) {
        return place >= 0 && place < tokens.size() ? tokens.get(place).lower() : "";
    }

    /// Whether a word of a list stands in a stretch, by form or lemma.
    boolean has(int from, int to, Set<String> words) {
        return IntStream.range(Math.max(0, from), Math.min(to, tokens.size()))
                .mapToObj(tokens::get)
                .anyMatch(token -> words.contains(token.lower()) || words.contains(token.lemma()));
    }

    boolean has(int from, int to, String list) {
        return has(from, to, Set.copyOf(CUES.list(list)));
    }

    /// The verb directly behind another, as in `declined to comment`.
    @Nullable Predicate below(Predicate verb) {
        for (Predicate other : clauses.of(verb.sentence())) {
            if (other.first() == verb.head() + 1 && !other.isFinite()) {
                return other;
            }
        }
        return null;
    }

    Span span(int first, int end) {
        return new Span(tokens.get(first).start(), tokens.get(Math.max(first, end - 1)).end());
    }

    /// From the subject, or from the verb where it has none of its own, to the end.
    Span whole(Predicate verb) {
        int first = verb.relative() ? verb.first() : verb.start();
        return span(first, Math.max(verb.end(), verb.head() + 1));
    }

    @Nullable Party party(Predicate verb) {
        return verb.subject() == null ? null : agents.of(verb.subject());
    }

    List<Party> partyList(Predicate verb) {
        Party party = party(verb);
        return party == null ? List.of() : List.of(party);
    }

    /// The head noun of a phrase: the last noun before a preposition or comma.
    Token head(Words words) {
        int head = words.first();
        for (int at = words.first(); at < words.end(); at++) {
            Token token = tokens.get(at);
            boolean ends =
                    token.is("ADP")
                            || token.form().equals(",")
                            || token.is("VERB")
                            || token.is("SCONJ")
                            || Grammar.isRelative(token);
            if (ends && at > words.first()) {
                break;
            }
            if (Grammar.isNominal(token)) {
                head = at;
            }
        }
        return tokens.get(head);
    }

    /// The lemma of a phrase's head noun.
    String headLemma(Words words) {
        Token head = head(words);
        return head.is("NOUN") ? head.lemma() : Lemmas.noun(head.lower());
    }

    int sentenceStart(int sentence) {
        return tokens.starts().get(sentence);
    }

    int sentenceEnd(int sentence) {
        int end = tokens.starts().get(sentence + 1);
        while (end > sentenceStart(sentence) + 1
                && tokens.get(end - 1).is("PUNCT")
                && !Grammar.isNominal(tokens.get(end - 1))) {
            end--;
        }
        return end;
    }
}
