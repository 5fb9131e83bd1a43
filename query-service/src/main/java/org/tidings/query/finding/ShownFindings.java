package org.tidings.query.finding;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Claim;
import org.tidings.contracts.finding.Embedding;
import org.tidings.contracts.finding.Event;
import org.tidings.contracts.finding.Findings;
import org.tidings.contracts.finding.Party;
import org.tidings.contracts.finding.Position;
import org.tidings.contracts.finding.Quantity;
import org.tidings.contracts.finding.Quotation;
import org.tidings.contracts.finding.Section;
import org.tidings.contracts.finding.TimeExpression;
import org.tidings.contracts.finding.Tone;
import org.tidings.contracts.finding.Voice;

/// What was found in the beginning of a text that may be shown.
///
/// An item is shown whole or not at all: all its spans lie within, and none of its words, such as a
/// speaker's name, stands only beyond. What points to an item that is withheld points nowhere. Of
/// what has no span, the topics and the tone's score are shown.
final class ShownFindings {
    /// What counted people can be called, whatever the article's own words are.
    private static final Set<String> STATES =
            Set.of("killed", "injured", "missing", "arrested", "displaced");

    private final Findings all;
    private final ShownWords words;
    private final ShownEntities entities;
    private final Kept<TimeExpression> times;
    private final Kept<Event> events;

    private ShownFindings(Findings all, ShownWords words) {
        this.all = all;
        this.words = words;
        this.entities = new ShownEntities(all.entities(), words);
        this.times = Kept.of(all.times(), time -> words.hold(time.span()) ? time : null);
        this.events = Kept.of(all.events(), this::event);
    }

    /// All that was found, but for the vector, of which no reader makes use.
    static Findings whole(Findings all) {
        return new Findings(
                all.sections(),
                all.entities(),
                all.times(),
                all.quantities(),
                all.quotations(),
                all.claims(),
                all.positions(),
                all.tensions(),
                all.events(),
                all.voices(),
                all.highlights(),
                all.topics(),
                all.tone(),
                withoutVector(all.embedding()));
    }

    /// @param shown a beginning of the text
    static Findings within(String shown, Findings all) {
        return new ShownFindings(all, new ShownWords(shown)).findings();
    }

    private Findings findings() {
        var firsts = Kept.of(all.quotations(), this::quotation);
        return new Findings(
                Kept.of(all.sections(), this::section).shown(),
                entities.all(),
                times.shown(),
                Kept.of(all.quantities(), this::quantity).shown(),
                firsts.shown().stream().map(quotation -> continuing(quotation, firsts)).toList(),
                Kept.of(all.claims(), this::claim).shown(),
                Kept.of(all.positions(), this::position).shown(),
                all.tensions().stream()
                        .filter(each -> words.hold(each.first()) && words.hold(each.second()))
                        .toList(),
                events.shown(),
                Kept.of(all.voices(), this::voice).shown(),
                all.highlights().stream().filter(each -> words.hold(each.span())).toList(),
                all.topics(),
                tone(all.tone()),
                withoutVector(all.embedding()));
    }

    /// One that goes on is cut, as a block is: it says how the text is built.
    private @Nullable Section section(Section section) {
        int end = Math.min(section.body().end(), words.end());
        return words.hold(section.heading()) && section.body().start() <= end
                ? new Section(
                        section.heading(), new Span(section.body().start(), end), section.kind())
                : null;
    }

    private @Nullable Quantity quantity(Quantity quantity) {
        String what = quantity.what();
        boolean told = what == null || STATES.contains(what) || words.holdEach(what);
        return words.hold(quantity.span()) && told
                ? new Quantity(
                        quantity.span(),
                        quantity.value(),
                        quantity.upper(),
                        quantity.bound(),
                        quantity.unit(),
                        what,
                        events.place(quantity.event()),
                        quantity.why())
                : null;
    }

    private @Nullable Quotation quotation(Quotation quotation) {
        Party speaker = party(quotation.speaker());
        boolean within =
                words.hold(quotation.span())
                        && words.hold(quotation.via())
                        && (quotation.cue() == null || words.hold(quotation.cue().span()))
                        && (quotation.channel() == null || words.hold(quotation.channel()));
        return within && (speaker == null) == (quotation.speaker() == null)
                ? new Quotation(
                        quotation.span(),
                        quotation.kind(),
                        speaker,
                        quotation.via(),
                        quotation.cue(),
                        quotation.channel(),
                        quotation.continues(),
                        quotation.why(),
                        quotation.form())
                : null;
    }

    private static Quotation continuing(Quotation quotation, Kept<Quotation> shown) {
        return new Quotation(
                quotation.span(),
                quotation.kind(),
                quotation.speaker(),
                quotation.via(),
                quotation.cue(),
                quotation.channel(),
                shown.place(quotation.continues()),
                quotation.why(),
                quotation.form());
    }

    private @Nullable Claim claim(Claim claim) {
        Party source = party(claim.source());
        var confirmed = entities.of(claim.confirmedBy());
        var denied = entities.of(claim.deniedBy());
        var unconfirmed = entities.of(claim.notConfirmedBy());
        var declined = entities.of(claim.declinedBy());
        boolean told = (source == null) == (claim.source() == null);
        if (!words.hold(claim.span()) || !told) {
            return null;
        }
        if (confirmed == null || denied == null || unconfirmed == null || declined == null) {
            return null;
        }
        return new Claim(
                claim.span(),
                claim.status(),
                source,
                confirmed,
                denied,
                unconfirmed,
                declined,
                claim.why());
    }

    private @Nullable Position position(Position position) {
        Party holder = entities.of(position.holder());
        return holder != null && words.hold(position.span()) && words.hold(position.target())
                ? new Position(
                        position.span(),
                        holder,
                        position.stance(),
                        position.target(),
                        position.why())
                : null;
    }

    private @Nullable Event event(Event event) {
        var actors = entities.of(event.actors());
        var targets = entities.of(event.targets());
        return actors != null && targets != null && words.hold(event.span())
                ? new Event(
                        event.span(),
                        event.type(),
                        actors,
                        targets,
                        entities.place(event.place()),
                        times.place(event.time()),
                        event.why())
                : null;
    }

    private @Nullable Voice voice(Voice voice) {
        Party who = entities.of(voice.who());
        return who != null && words.hold(voice.behind())
                ? new Voice(who, voice.kind(), voice.only(), voice.behind(), voice.why())
                : null;
    }

    private @Nullable Party party(@Nullable Party party) {
        return party == null ? null : entities.of(party);
    }

    private @Nullable Tone tone(@Nullable Tone tone) {
        return tone == null
                ? null
                : new Tone(
                        tone.score(),
                        weights(tone.words()),
                        Kept.of(tone.towards(), this::towards).shown(),
                        tone.why());
    }

    private Tone.@Nullable Towards towards(Tone.Towards towards) {
        Integer entity = entities.place(towards.entity());
        return entity == null
                ? null
                : new Tone.Towards(entity, towards.score(), weights(towards.words()));
    }

    private List<Tone.Weight> weights(List<Tone.Weight> weights) {
        return weights.stream().filter(weight -> words.hold(weight.span())).toList();
    }

    private static @Nullable Embedding withoutVector(@Nullable Embedding embedding) {
        return embedding == null
                ? null
                : new Embedding(embedding.model(), List.of(), embedding.trainedOn());
    }
}
