package org.tidings.nlp.quotation;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Entity;
import org.tidings.contracts.finding.Quotation.Act;
import org.tidings.contracts.finding.Quotation.Form;
import org.tidings.nlp.document.Document;
import org.tidings.nlp.entity.Entities;
import org.tidings.nlp.phrase.NounPhrases;

/// Reads words that a colon gives to somebody without marks: the turns of a transcript (`VELL: …`),
/// headlines (`Survey: …`), and what stands behind `She added:`, in the paragraph or the next.
final class Colons {
    private static final int LONGEST_LABEL = 8;

    private final Entities entities;
    private final List<Frame> frames;

    Colons(Document document, List<Frame> frames) {
        this.entities = document.get(Entities.KIND);
        this.frames = frames;
    }

    /// Words as far as their paragraph goes, with who says them in the frame that names them.
    record Behind(Attribution said, Span span) {}

    @Nullable Behind at(int place) {
        var frame = frames.get(place);
        int colon = colon(frame);
        if (colon < 1 || frame.isQuote(colon + 1)) {
            return null;
        }
        boolean opens = place == 0 || frames.get(place - 1).paragraph() != frame.paragraph();
        boolean titled = frame.heading() && !isTold(frame, colon + 1);
        var label = opens && !titled && colon <= LONGEST_LABEL ? label(frame, colon) : null;
        var said = label == null && !frame.heading() ? added(frame, colon) : label;
        var span = said == null ? null : span(place, colon + 1, label == null);
        return said == null || span == null ? null : new Behind(said, span);
    }

    /// A headline tells something behind its colon; `Expert Analysis: The Road Ahead` is a title.
    private static boolean isTold(Frame frame, int from) {
        for (int at = from; at < frame.size(); at++) {
            if (frame.isTag(at, "VERB") || frame.isTag(at, "AUX") || frame.isQuote(at)) {
                return true;
            }
        }
        return false;
    }

    /// `— Anna Vell, harbour master` as a frame of its own; null when it is none.
    @Nullable Attribution signature(int place) {
        if (place >= frames.size()) {
            return null;
        }
        var frame = frames.get(place);
        int end = NounPhrases.endOf(frame.tokens(), 1);
        boolean whole = end == frame.size() || frame.isTag(end, "PUNCT");
        return Loose.isDash(frame, 0) && end > 1 && whole && isNamed(frame, 1, end)
                ? attribution(new Stretch(1, end), null, "quotation/signed")
                : null;
    }

    /// The paragraph without marks above such a line.
    @Nullable Behind signed(int place) {
        var said = signature(place);
        if (said == null || place == 0) {
            return null;
        }
        int paragraph = frames.get(place - 1).paragraph();
        int first = place - 1;
        while (first > 0 && frames.get(first - 1).paragraph() == paragraph) {
            first--;
        }
        boolean quoted =
                frames.subList(first, place).stream().anyMatch(one -> !one.quotes().isEmpty());
        var last = frames.get(place - 1);
        return quoted || last.heading()
                ? null
                : new Behind(
                        said, new Span(frames.get(first).start(), last.get(last.size() - 1).end()));
    }

    private static int colon(Frame frame) {
        for (int at = 0; at < frame.size(); at++) {
            if (frame.isQuote(at)) {
                return -1;
            }
            if (frame.is(at, ":")) {
                return at;
            }
        }
        return -1;
    }

    /// A name, or in a headline a poll or report, and nothing but it.
    private @Nullable Attribution label(Frame frame, int colon) {
        int end = NounPhrases.endOf(frame.tokens(), 0);
        boolean whole = end == colon || (frame.heading() && frame.is(end, "on"));
        boolean named = isNamed(frame, 0, Math.max(1, Math.min(end, colon)));
        boolean document =
                frame.heading()
                        && colon < 4
                        && Expressive.noun(frame.get(colon - 1)) == Act.FINDING;
        boolean capitals = frame.is(colon, ":") && isKnownInCapitals(frame, colon);
        if (!(whole && named) && !document && !capitals) {
            return null;
        }
        return attribution(
                new Stretch(0, capitals || document ? colon : end), null, "quotation/label");
    }

    private boolean isNamed(Frame frame, int from, int to) {
        for (int at = from; at < to; at++) {
            var entity = entities.at(frame.get(at).span());
            if (entity != null && entities.get(entity).type() != Entity.Type.PLACE) {
                return true;
            }
        }
        return false;
    }

    /// `VELL:`, when somebody of that name is known.
    private boolean isKnownInCapitals(Frame frame, int colon) {
        for (int at = 0; at < colon; at++) {
            String form = frame.get(at).form();
            if (!form.equals(form.toUpperCase(Locale.ROOT)) || form.length() < 3) {
                return false;
            }
        }
        String last = frame.lower(colon - 1);
        return entities.all().stream()
                .anyMatch(one -> (" " + one.name().toLowerCase(Locale.ROOT)).endsWith(" " + last));
    }

    private @Nullable Attribution added(Frame frame, int colon) {
        int verb = colon - 1;
        while (verb > 0 && !frame.isTag(verb, "VERB")) {
            verb--;
        }
        var cue = frame.isTag(verb, "VERB") ? Cues.of(frame.get(verb)) : null;
        if (cue == null || cue.thought() || cue.weak()) {
            return null;
        }
        var group = VerbGroup.at(frame, verb);
        var subject = new Subjects(frame).before(group.before(frame));
        return subject == null || group.passive()
                ? null
                : attribution(subject, Mark.of(group, cue), "quotation/colon-unmarked");
    }

    private static Attribution attribution(Stretch subject, @Nullable Mark mark, String why) {
        return new Attribution(
                mark, subject, new Stretch(0, 0), Form.CLAUSE, new Stretch(0, 0), true, why);
    }

    /// @param next whether the paragraph behind will do when nothing follows in this one
    private @Nullable Span span(int place, int from, boolean next) {
        var frame = frames.get(place);
        boolean here = from < frame.size();
        int first = here ? place : place + 1;
        if (first >= frames.size()) {
            return null;
        }
        int paragraph = frames.get(first).paragraph();
        boolean near = paragraph == frame.paragraph() || next;
        if (!near || paragraph - frame.paragraph() > 1 || (frames.get(first).heading() && !here)) {
            return null;
        }
        int last = first;
        while (last + 1 < frames.size() && frames.get(last + 1).paragraph() == paragraph) {
            last++;
        }
        if (frames.subList(first, last + 1).stream().anyMatch(Frame::isQuotesOnly)) {
            return null;
        }
        int start = here ? frame.get(from).start() : frames.get(first).start();
        var end = frames.get(last);
        int stop = end.size();
        while (stop > 1 && end.isTag(stop - 1, "PUNCT")) {
            stop--;
        }
        return new Span(start, Math.max(start, end.get(stop - 1).end()));
    }
}
