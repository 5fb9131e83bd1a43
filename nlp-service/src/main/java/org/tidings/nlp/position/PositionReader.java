package org.tidings.nlp.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Party;
import org.tidings.contracts.finding.Position;
import org.tidings.contracts.finding.Position.Stance;
import org.tidings.nlp.agent.Agents;
import org.tidings.nlp.clause.Clauses;
import org.tidings.nlp.clause.Grammar;
import org.tidings.nlp.clause.Predicate;
import org.tidings.nlp.clause.Words;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.document.Kind;
import org.tidings.nlp.document.Layer;
import org.tidings.nlp.entity.Entities;
import org.tidings.nlp.section.Sections;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// Reads positions in the article's own words and in indirect speech; words in quotation marks and
/// headings give none.
public final class PositionReader implements Layer<Positions> {
    @Override
    public Kind<Positions> kind() {
        return Positions.KIND;
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<Kind<?>> needs() {
        return List.of(Tokens.KIND, Sections.KIND, Clauses.KIND, Entities.KIND);
    }

    @Override
    public Positions read(Document document) {
        var work = new Work(document);
        List<Position> found = new ArrayList<>();
        for (Predicate verb : document.get(Clauses.KIND).all()) {
            Position position = work.of(verb);
            if (position != null) {
                found.add(position);
            }
        }
        found.sort(Comparator.comparingInt(position -> position.span().start()));
        return new Positions(found);
    }

    /// One document at work.
    private static final class Work {
        private static final Set<String> NO_HOLDERS = Stances.WORDS.set("no holder");
        private static final Set<String> WILLING = Stances.WORDS.set("willing");

        private final Document document;
        private final Tokens tokens;
        private final Clauses clauses;
        private final Agents agents;
        private final Stances stances;

        Work(Document document) {
            this.document = document;
            this.tokens = document.get(Tokens.KIND);
            this.clauses = document.get(Clauses.KIND);
            this.agents = new Agents(document);
            this.stances = new Stances(tokens, clauses);
        }

        @Nullable Position of(Predicate verb) {
            Token head = tokens.get(verb.head());
            if (!verb.isFinite()
                    || clauses.isQuoted(head.start())
                    || verb.subject() == null
                    || document.get(Sections.KIND).isHeading(head.span())) {
                return null;
            }
            if (verb.passive() || isUnreal(verb) || !isHolder(verb.subject())) {
                return null;
            }
            Position conditional = condition(verb);
            if (conditional != null) {
                return conditional;
            }
            Stances.@Nullable Found found = stances.of(verb);
            if (found != null && !verb.negated()) {
                return position(verb, found.stance(), found.target(), found.name());
            }
            if (found != null && found.stance() == Stance.SUPPORTS) {
                return position(verb, Stance.REJECTS, found.target(), "not-" + found.name());
            }
            return null;
        }

        /// `would support`, `could reject`: nobody stands there yet.
        private boolean isUnreal(Predicate verb) {
            String first = tokens.get(verb.first()).lower();
            return verb.modal() && Set.of("could", "might", "may", "should", "can").contains(first);
        }

        private boolean isHolder(Words subject) {
            for (int at = subject.first(); at < subject.end(); at++) {
                Token token = tokens.get(at);
                if (token.is("ADP") || token.form().equals(",")) {
                    break;
                }
                boolean last = at + 1 == subject.end() || tokens.get(at + 1).is("ADP");
                if (last && NO_HOLDERS.contains(token.lemma())) {
                    return false;
                }
            }
            return true;
        }

        private Position position(Predicate verb, Stance stance, int target, String name) {
            int end = Math.max(end(verb, stance), verb.head() + 1);
            Words subject = verb.subject();
            boolean object = verb.relative() && target >= end;
            Span about =
                    object && verb.first() > 0
                            ? relativeTarget(verb)
                            : span(target, Math.max(end, target + 1));
            int start =
                    Math.min(
                            verb.relative() && !object ? verb.first() : verb.start(), verb.first());
            start = governed(verb, start);
            Span whole =
                    object
                            ? new Span(
                                    Math.min(about.start(), tokens.get(start).start()),
                                    tokens.get(end - 1).end())
                            : span(start, end);
            Party holder = subject == null ? new Party("", null, null) : agents.of(subject);
            return new Position(whole, holder, stance, about, "position/" + name);
        }

        /// What the relative pronoun before the subject stands for.
        private Span relativeTarget(Predicate verb) {
            Words subject = verb.subject();
            int at = (subject == null ? verb.first() : subject.first()) - 1;
            while (at > 0
                    && (Grammar.isRelative(tokens.get(at)) || tokens.get(at).form().equals(","))) {
                at--;
            }
            int last = at;
            while (at > 0 && tokens.get(at - 1).sentence() == verb.sentence() && !isVerb(at - 1)) {
                at--;
            }
            return span(at, last + 1);
        }

        private boolean isVerb(int at) {
            return clauses.of(tokens.get(at).sentence()).stream()
                            .anyMatch(verb -> verb.head() == at)
                    || tokens.get(at).form().equals(",");
        }

        private static int end(Predicate verb, Stance stance) {
            return stance == Stance.WARNS ? verb.end() : Math.max(verb.core(), verb.head() + 1);
        }

        /// `X said it opposed …`: from the one who says it.
        private int governed(Predicate verb, int start) {
            for (Predicate other : clauses.of(verb.sentence())) {
                boolean governs =
                        other.head() + 1 == start && other.subject() != null && !verb.inherited();
                if (governs && tokens.get(other.head()).lemma().equals("say")) {
                    return other.start();
                }
            }
            return start;
        }

        /// `he would talk, but only if …`
        private @Nullable Position condition(Predicate verb) {
            String lemma = Grammar.verbLemma(tokens.get(verb.head()));
            boolean will = verb.modal() && tokens.get(verb.first()).lower().startsWith("w");
            int from = verb.head() + 1;
            int end = tokens.starts().get(verb.sentence() + 1);
            for (int at = from; at < end; at++) {
                String phrase = phrase(at, end);
                if (phrase == null) {
                    continue;
                }
                boolean depends =
                        phrase.startsWith("depend")
                                || phrase.startsWith("hinge")
                                || phrase.startsWith("con");
                if ((!depends && !(will && WILLING.contains(lemma))) || isOther(verb, at)) {
                    return null;
                }
                int target = at + phrase.split(" ", -1).length;
                int last = end;
                while (last > target && tokens.get(last - 1).is("PUNCT")) {
                    last--;
                }
                if (target >= last) {
                    return null;
                }
                Words subject = verb.subject();
                return new Position(
                        span(verb.start(), last),
                        subject == null ? new Party("", null, null) : agents.of(subject),
                        Stance.CONDITIONS,
                        span(target, last),
                        "position/" + phrase.replace(' ', '-'));
            }
            return null;
        }

        /// Another verb with a subject of its own stands between.
        private boolean isOther(Predicate verb, int until) {
            return clauses.of(verb.sentence()).stream()
                    .anyMatch(
                            other ->
                                    other.isFinite()
                                            && other.first() > verb.head()
                                            && other.head() < until);
        }

        private @Nullable String phrase(int at, int end) {
            var words = new StringBuilder();
            for (int place = at; place < Math.min(end, at + 4); place++) {
                words.append(words.isEmpty() ? "" : " ").append(tokens.get(place).lower());
            }
            String here = words.toString().toLowerCase(Locale.ROOT);
            return Stances.WORDS.list("condition").stream()
                    .filter(phrase -> (here + " ").startsWith(phrase + " "))
                    .max(Comparator.comparingInt(String::length))
                    .orElse(null);
        }

        private Span span(int first, int end) {
            return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
        }
    }
}
