package org.tidings.nlp.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Entity;
import org.tidings.contracts.finding.Event;
import org.tidings.contracts.finding.Party;
import org.tidings.nlp.agent.Agents;
import org.tidings.nlp.clause.Clauses;
import org.tidings.nlp.clause.Predicate;
import org.tidings.nlp.clause.Words;
import org.tidings.nlp.demonym.Demonyms;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.document.Kind;
import org.tidings.nlp.document.Layer;
import org.tidings.nlp.entity.Entities;
import org.tidings.nlp.section.Sections;
import org.tidings.nlp.time.Times;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// Reads what is told as having happened or as happening, outside of headings and quotation marks.
public final class EventReader implements Layer<Events> {
    @Override
    public Kind<Events> kind() {
        return Events.KIND;
    }

    @Override
    public String version() {
        return "2";
    }

    @Override
    public List<Kind<?>> needs() {
        return List.of(Tokens.KIND, Sections.KIND, Clauses.KIND, Entities.KIND, Times.KIND);
    }

    @Override
    public Events read(Document document) {
        var work = new Work(document);
        List<Mention> mentions = new ArrayList<>();
        var sections = document.get(Sections.KIND);
        for (Predicate verb : document.get(Clauses.KIND).all()) {
            Mention mention = work.of(verb);
            if (mention != null && !sections.isHeading(mention.event().span())) {
                mentions.add(mention);
            }
        }
        work.nouns().stream()
                .filter(mention -> !sections.isHeading(mention.event().span()))
                .forEach(mentions::add);
        mentions.sort(Comparator.comparingInt(mention -> mention.event().span().start()));
        return new Events(Doubles.without(mentions, sections));
    }

    /// An event with the word that tells it.
    ///
    /// @param verb whether the word is a verb
    record Mention(Event event, String word, boolean verb) {}

    /// One document at work.
    private static final class Work {
        private final Document document;
        private final Tokens tokens;
        private final Clauses clauses;
        private final Entities entities;
        private final Agents agents;
        private final Deeds deeds;
        private final Reality reality;

        Work(Document document) {
            this.document = document;
            this.tokens = document.get(Tokens.KIND);
            this.clauses = document.get(Clauses.KIND);
            this.entities = document.get(Entities.KIND);
            this.agents = new Agents(document);
            this.deeds = new Deeds(tokens);
            this.reality = new Reality(tokens, clauses);
        }

        @Nullable Mention of(Predicate verb) {
            Token head = tokens.get(verb.head());
            if (clauses.isQuoted(head.start())) {
                return null;
            }
            Predicate above = verb.isFinite() ? null : reality.above(verb);
            Words subject = above == null ? verb.subject() : above.subject();
            Deed deed = deeds.of(verb, subject);
            if (deed == null || !reality.isReal(verb)) {
                return null;
            }
            int start = above == null ? start(verb) : above.start();
            int end = Math.max(verb.core(), verb.head() + 1);
            var span = new Span(tokens.get(start).start(), tokens.get(end - 1).end());
            List<Party> agent = subject == null ? List.of() : List.of(agents.of(subject));
            Words object = deeds.object(verb);
            List<Party> object2 = object == null ? List.of() : List.of(agents.of(object));
            boolean undergone = verb.passive() && above == null;
            var event =
                    new Event(
                            span,
                            deed.type(),
                            undergone ? by(verb) : agent,
                            undergone ? agent : object2,
                            place(span),
                            time(span),
                            "event/" + deed.verb());
            return new Mention(event, deed.verb(), true);
        }

        private static int start(Predicate verb) {
            return verb.relative() ? verb.first() : verb.start();
        }

        private List<Party> by(Predicate verb) {
            int at = verb.head() + 1;
            while (at < verb.core() && !tokens.get(at).lower().equals("by")) {
                at++;
            }
            int end = at + 1;
            while (end < verb.core()
                    && !tokens.get(end).is("ADP")
                    && !tokens.get(end).form().equals(",")) {
                end++;
            }
            boolean agent = at + 1 < verb.core() && !tokens.get(at + 1).is("VERB");
            return agent ? List.of(agents.of(new Words(at + 1, end))) : List.of();
        }

        List<Mention> nouns() {
            List<Mention> found = new ArrayList<>();
            var nouns = new NounDeeds(document);
            for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
                for (var deed : nouns.of(sentence)) {
                    var words = deed.words();
                    var span =
                            new Span(
                                    tokens.get(words.first()).start(),
                                    tokens.get(words.last()).end());
                    String word = tokens.get(deed.noun()).lemma();
                    var event =
                            new Event(
                                    span,
                                    deed.type(),
                                    actors(deed),
                                    List.of(),
                                    place(span),
                                    time(span),
                                    "event/noun-" + word);
                    found.add(new Mention(event, word, false));
                }
            }
            return found;
        }

        /// `Russian strikes`, `the minister's visit`: who stands before the noun; else who is told
        /// behind it.
        private List<Party> actors(NounDeeds.Found deed) {
            Party party = before(deed.words(), deed.noun());
            if (party == null && deed.visitor() != null) {
                party = agents.of(deed.visitor());
            }
            return party == null ? List.of() : List.of(party);
        }

        private @Nullable Party before(Words words, int noun) {
            if (noun <= words.first()) {
                return null;
            }
            var before = new Span(tokens.get(words.first()).start(), tokens.get(noun - 1).end());
            for (var named : entities.within(before)) {
                String name = entities.get(named.entity()).name();
                return new Party(name, named.span(), named.entity());
            }
            return Demonyms.first(document, before);
        }

        /// The last place; of a town with its region, the town.
        private @Nullable Integer place(Span span) {
            Integer last = null;
            int end = -1;
            for (var named : entities.within(span)) {
                if (entities.get(named.entity()).type() != Entity.Type.PLACE) {
                    continue;
                }
                boolean region =
                        end >= 0
                                && document.text().startsWith(", ", end)
                                && named.span().start() == end + 2;
                last = region ? last : Integer.valueOf(named.entity());
                end = named.span().end();
            }
            return last;
        }

        private @Nullable Integer time(Span span) {
            var times = document.get(Times.KIND).all();
            for (int place = 0; place < times.size(); place++) {
                var time = times.get(place);
                boolean within =
                        span.start() <= time.span().start() && time.span().end() <= span.end();
                if (within && time.duration() == null) {
                    return place;
                }
            }
            return null;
        }
    }
}
