package org.tidings.nlp.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Quotation.Cue;
import org.tidings.contracts.finding.Quotation.Form;
import org.tidings.contracts.finding.Quotation.Kind;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.party.Parties;

/// Makes quotations of what is attributed in the frames of a document, one after the other, because
/// words without a source continue those before them.
final class Drafting {
    private final Document document;
    private final List<Frame> frames;
    private final Parties parties;
    private final Channels channels;
    private final Turns turns;
    private final Colons colons;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<List<Draft>> perFrame = new ArrayList<>();

    Drafting(Document document, Frames frames) {
        this.document = document;
        this.frames = frames.all();
        this.parties = Parties.of(document, frames.quoted().stream().map(Quoted::outer).toList());
        this.channels = new Channels(document);
        this.turns = new Turns(document);
        this.colons = new Colons(document, this.frames);
    }

    List<Draft> all() {
        for (int place = 0; place < frames.size(); place++) {
            int from = drafts.size();
            read(place);
            var behind = colons.at(place);
            behind = behind == null ? colons.signed(place) : behind;
            if (behind != null && isFree(behind.span())) {
                drafts.add(
                        drafted(
                                frames.get(place),
                                place,
                                behind.said(),
                                behind.span(),
                                Kind.INDIRECT));
            }
            perFrame.add(
                    drafts.subList(from, drafts.size()).stream().filter(Draft::isSaid).toList());
        }
        return drafts;
    }

    private boolean isFree(Span span) {
        return drafts.stream().noneMatch(draft -> draft.span().equals(span));
    }

    private void read(int place) {
        var frame = frames.get(place);
        var said =
                new Attributor(frame).read().stream().filter(one -> !isWall(frame, one)).toList();
        var holders = new Holders(document, frame);
        var expressed =
                new Expressing(frame, said)
                        .read().stream()
                                .filter(one -> !isWall(frame, one) && holders.isHeld(one))
                                .toList();
        var owners = new Owners(frame, said, expressed);
        var distance = new Distance(frame, document.text());
        List<Integer> quotes =
                frame.quotes().keySet().stream()
                        .sorted()
                        .filter(at -> !distance.quotesNobody(at) || owners.isNamed(at))
                        .toList();
        for (Attribution one : said) {
            told(frame, place, one, quotes);
        }
        for (Attribution one : expressed) {
            told(frame, place, one, quotes);
        }
        Draft before = null;
        Attribution last = null;
        for (int quote : quotes) {
            var one = owners.of(quote);
            Draft draft;
            if (one == null) {
                draft = frame.isQuotesOnly() ? alone(place, frame, quote, before) : null;
            } else if (before != null && last != null && one.cueFrom() == last.cueFrom()) {
                draft =
                        Draft.continuing(
                                inner(frame, quote),
                                Owners.kind(frame, one, quote),
                                before,
                                "quotation/same-cue");
            } else {
                draft =
                        drafted(
                                frame,
                                place,
                                one,
                                inner(frame, quote),
                                Owners.kind(frame, one, quote));
            }
            if (draft != null) {
                drafts.add(draft);
                before = draft;
                last = one == null ? last : one;
            }
        }
    }

    /// What stands on a wall or a banner is said by nobody.
    private static boolean isWall(Frame frame, Attribution one) {
        var subject = one.subject();
        return subject != null
                && frame.get(subject.to() - 1)
                        .lower()
                        .matches(
                                "posters?|signs?|banners?|placards?|walls?|plaques?|graffiti|stickers?|t-shirts?|hats?|caps?|buttons?");
    }

    private static Span inner(Frame frame, int quote) {
        return frame.quote(quote).inner();
    }

    /// Clauses without marks.
    private void told(Frame frame, int place, Attribution one, List<Integer> quotes) {
        if (!one.tells()) {
            return;
        }
        for (Stretch part : new ClauseEnds(frame, new Contents(frame)).parted(one.content())) {
            var span = frame.span(part.from(), part.to());
            boolean marked = quotes.stream().anyMatch(part::contains);
            boolean known = drafts.stream().anyMatch(draft -> draft.span().equals(span));
            boolean enough = part.to() - part.from() > 1 || one.form() != Form.CLAUSE;
            if (span != null && !marked && !known && enough) {
                drafts.add(drafted(frame, place, one, span, Kind.INDIRECT));
            }
        }
    }

    private Draft drafted(Frame frame, int place, Attribution one, Span span, Kind kind) {
        var subject = Authors.of(frame, one.subject());
        var meant = unnamedBefore(frame, place, subject);
        if (meant == null && subject != null) {
            meant = parties.meant(frame.tokens().subList(subject.from(), subject.to()));
        }
        String channel = channels.of(frame, one);
        if (channel == null && kind != Kind.INDIRECT) {
            channel = openedBefore(place);
        }
        return new Draft(
                span,
                kind,
                meant == null ? null : meant.party(),
                meant == null ? null : meant.via(),
                cue(frame, one),
                channel,
                null,
                one.why(),
                kind == Kind.INDIRECT ? one.form() : null);
    }

    private static @Nullable Cue cue(Frame frame, Attribution one) {
        var mark = one.cue();
        return mark == null
                ? null
                : new Cue(
                        new Span(frame.get(mark.from()).start(), frame.get(mark.to() - 1).end()),
                        mark.kind(),
                        mark.act(),
                        mark.negated());
    }

    /// `A spokesman denied it. Asked again, he said …`: he is the spokesman.
    private Parties.@Nullable Meant unnamedBefore(
            Frame frame, int place, @Nullable Stretch subject) {
        if (subject == null
                || subject.to() - subject.from() > 1
                || place == 0
                || place > perFrame.size()) {
            return null;
        }
        var pronoun = frame.get(subject.from());
        boolean personal = pronoun.lower().equals("he") || pronoun.lower().equals("she");
        boolean near = frames.get(place - 1).paragraph() == frame.paragraph();
        var before = perFrame.get(place - 1);
        if (!personal || !near || before.isEmpty()) {
            return null;
        }
        var speaker = before.getLast().speaker();
        if (before.getLast().why().equals("quotation/passive")) {
            return null;
        }
        return speaker != null && speaker.entity() == null && Parties.isSomebody(speaker.name())
                ? new Parties.Meant(speaker, pronoun.span())
                : null;
    }

    private @Nullable String openedBefore(int place) {
        boolean same =
                place > 0
                        && place <= perFrame.size()
                        && frames.get(place - 1).paragraph() == frames.get(place).paragraph();
        return same && perFrame.get(place - 1).isEmpty()
                ? channels.opening(frames.get(place - 1))
                : null;
    }

    /// A sentence that is all in marks.
    private @Nullable Draft alone(int place, Frame frame, int quote, @Nullable Draft before) {
        var span = inner(frame, quote);
        var turn = turns.of(span);
        if (turn != null) {
            return new Draft(
                    turn.words(),
                    Kind.DIRECT,
                    parties.party(turn.entity(), turn.label()),
                    null,
                    null,
                    null,
                    null,
                    "quotation/label",
                    null);
        }
        if (before != null) {
            return Draft.continuing(span, Kind.DIRECT, before, "quotation/continued");
        }
        var signed = colons.signature(place + 1);
        if (signed != null) {
            return drafted(frames.get(place + 1), place + 1, signed, span, Kind.DIRECT);
        }
        if (place == 0 || frame.heading()) {
            return null;
        }
        var previous = frames.get(place - 1);
        if (previous.is(previous.size() - 1, ":") && !previous.heading()) {
            var one = new Loose(previous).beforeColon(previous.size() - 1, previous.size());
            if (one != null) {
                return drafted(previous, place - 1, one, span, Kind.DIRECT);
            }
        }
        int near = frame.paragraph() - previous.paragraph();
        var last = lastOf(place - 1);
        if (last != null && near <= 1) {
            return Draft.continuing(span, Kind.DIRECT, last, "quotation/continued");
        }
        return near == 0 ? bySubject(previous, place - 1, span) : null;
    }

    private @Nullable Draft lastOf(int place) {
        var said = perFrame.get(place);
        return said.stream()
                .filter(draft -> draft.kind() == Kind.DIRECT)
                .reduce((_, last) -> last)
                .orElse(said.isEmpty() ? null : said.getFirst());
    }

    /// The sentence before speaks of somebody and quotes nobody: `Her brother was less sure. “…”`
    private @Nullable Draft bySubject(Frame previous, int place, Span span) {
        var subject = new Loose(previous).subject();
        if (subject == null) {
            return null;
        }
        var one =
                new Attribution(
                        null,
                        subject,
                        new Stretch(0, 0),
                        Form.CLAUSE,
                        new Stretch(0, 0),
                        false,
                        "quotation/subject-before");
        return drafted(previous, place, one, span, Kind.DIRECT);
    }
}
