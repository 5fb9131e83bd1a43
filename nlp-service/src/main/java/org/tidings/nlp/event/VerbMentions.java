package org.tidings.nlp.event;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Event;
import org.tidings.contracts.finding.Party;
import org.tidings.nlp.clause.Clauses;
import org.tidings.nlp.clause.Predicate;
import org.tidings.nlp.clause.Predicate.Form;
import org.tidings.nlp.clause.Words;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.event.EventReader.Mention;
import org.tidings.nlp.token.Token;
import org.tidings.nlp.token.Tokens;

/// Deeds that a verb tells of: who did what to whom.
final class VerbMentions {
    private final Tokens tokens;
    private final Clauses clauses;
    private final Deeds deeds;
    private final Reality reality;
    private final Participants participants;
    private final Setting setting;
    private final Extent extent;

    VerbMentions(Document document) {
        this.tokens = document.get(Tokens.KIND);
        this.clauses = document.get(Clauses.KIND);
        this.deeds = new Deeds(tokens);
        this.reality = new Reality(tokens, clauses);
        this.participants = new Participants(document);
        this.setting = new Setting(document);
        this.extent = new Extent(document);
    }

    /// Null when the verb tells of no deed, or not of one that was done.
    @Nullable Mention of(Predicate verb) {
        Token head = tokens.get(verb.head());
        if (clauses.isQuoted(head.start())) {
            return null;
        }
        Predicate above = verb.isFinite() ? null : reality.above(verb);
        Predicate subjected = above == null ? verb : above;
        Words narrow = subjected.subject();
        Deed deed = deeds.of(verb, narrow);
        if (deed == null || !reality.isReal(verb)) {
            return null;
        }
        Words subject = narrow == null ? null : extent.widened(narrow);
        var span =
                new Span(
                        tokens.get(start(subjected, narrow, subject)).start(),
                        tokens.get(extent.end(verb) - 1).end());
        boolean undergone = deed.undergone() || (verb.passive() && above == null);
        Party acting = participants.acting(subject);
        List<Party> actors = some(undergone ? participants.by(verb) : acting);
        List<Party> targets = some(undergone ? undergoing(subject) : target(verb, deed, subject));
        var event =
                new Event(
                        span,
                        deed.type(),
                        actors,
                        targets.stream().filter(target -> !isAmong(actors, target)).toList(),
                        setting.place(span, head.start(), actors),
                        setting.time(span),
                        "event/" + deed.verb());
        return new Mention(event, deed.verb(), true);
    }

    private static boolean isAmong(List<Party> actors, Party target) {
        return actors.stream().anyMatch(actor -> Participants.same(actor, target));
    }

    private static List<Party> some(@Nullable Party party) {
        return Stream.ofNullable(party).toList();
    }

    private static int start(Predicate verb, @Nullable Words narrow, @Nullable Words wide) {
        if (verb.relative()) {
            return verb.first();
        }
        if (narrow == null || wide == null || verb.start() != narrow.first()) {
            return verb.start();
        }
        return wide.first();
    }

    private @Nullable Party undergoing(@Nullable Words subject) {
        Party party = participants.acting(subject);
        if (subject == null || party == null) {
            return null;
        }
        return party.entity() != null ? party : participants.undergoing(subject);
    }

    /// The object; with whom the talks are that begin; whom one agreed to do something to.
    private @Nullable Party target(Predicate verb, Deed deed, @Nullable Words subject) {
        if (subject != null && participants.acting(subject) == null) {
            return with(subject);
        }
        int first = verb.head() + 1 + deed.behind().size();
        Party object = participants.undergoing(participants.phrase(first));
        if (object != null) {
            return object;
        }
        Words counted = participants.phrase(first);
        if (counted != null && counted.end() + 1 < tokens.size()) {
            boolean some =
                    tokens.get(counted.last()).is("NUM")
                            && tokens.get(counted.end()).lower().equals("of");
            if (some) {
                return participants.behind(counted.end());
            }
        }
        return deed.type().equals("AGREE") ? below(verb) : null;
    }

    private @Nullable Party with(Words subject) {
        for (int at = subject.first(); at < subject.end(); at++) {
            if (tokens.get(at).lower().equals("with")) {
                return participants.behind(at);
            }
        }
        return null;
    }

    /// `agreed to buy its rival`
    private @Nullable Party below(Predicate verb) {
        for (Predicate other : clauses.of(verb.sentence())) {
            boolean direct = other.form() == Form.INFINITIVE && other.first() == verb.head() + 1;
            if (direct) {
                return participants.undergoing(participants.phrase(other.head() + 1));
            }
        }
        return null;
    }
}
