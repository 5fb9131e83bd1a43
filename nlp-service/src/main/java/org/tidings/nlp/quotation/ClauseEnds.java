package org.tidings.nlp.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tidings.nlp.phrase.NounPhrases;

/// Finds where what is told ends and the reporter goes on in his own voice.
final class ClauseEnds {
    private static final Set<String> TURNS =
            Set.of("but", "while", "though", "although", "whereas", "yet", "and");

    private final Frame frame;
    private final Contents contents;

    ClauseEnds(Frame frame, Contents contents) {
        this.frame = frame;
        this.contents = contents;
    }

    /// Where a clause ends that begins at a place.
    int of(int from) {
        for (int at = from; at < frame.size(); at++) {
            if (frame.is(at, ";") || (at > from + 1 && isTurn(at)) || isSource(at, from)) {
                return at;
            }
        }
        return frame.size();
    }

    private boolean isSource(int at, int from) {
        return at > from && frame.is(at, "according") && frame.is(at + 1, "to");
    }

    /// Where the reporter goes on in his own voice: `, adding that`, `, but said`, `, and police
    // said`.
    private boolean isTurn(int at) {
        boolean comma =
                frame.is(at, ",") || frame.is(at, "—") || frame.is(at, "–") || frame.is(at, "--");
        int next = comma ? at + 1 : at;
        if (next >= frame.size()) {
            return false;
        }
        var word = frame.get(next);
        if ((comma || frame.isQuote(at - 1)) && isCueVerb(next) && word.lower().endsWith("ing")) {
            return true;
        }
        if (comma && isTelling(next)) {
            return true;
        }
        if (!TURNS.contains(word.lower())) {
            return false;
        }
        int then = next + 1;
        while (then < frame.size() && frame.isTag(then, "ADV")) {
            then++;
        }
        if (isTelling(then)) {
            return true;
        }
        if (comma
                && word.lower().equals("but")
                && !frame.is(then, "that")
                && !frame.isQuote(then)
                && contents.isClauseAt(then)) {
            return true;
        }
        int end = NounPhrases.endOf(frame.tokens(), then);
        boolean person = end > then && isTelling(end);
        return comma
                && (person
                        || (word.lower().matches("though|although|whereas")
                                && contents.isClauseAt(then)));
    }

    /// A verb of saying with something said behind it.
    private boolean isTelling(int at) {
        if (!isCueVerb(at) || frame.get(at).lower().endsWith("ing")) {
            return false;
        }
        var cue = Cues.of(frame.get(at));
        if (cue == null || cue.thought()) {
            return false;
        }
        for (int next = at + 1; next < Math.min(frame.size(), at + 7); next++) {
            if (frame.is(next, "that") || frame.isQuote(next)) {
                return true;
            }
        }
        return cue.bare() && contents.isClauseAt(at + 1);
    }

    private boolean isCueVerb(int at) {
        return frame.isTag(at, "VERB") && Cues.of(frame.get(at)) != null;
    }

    /// The clauses of a content, parted where a second one has a `that` of its own.
    List<Stretch> parted(Stretch content) {
        List<Stretch> parts = new ArrayList<>();
        int from = content.from();
        for (int at = content.from() + 1; at + 1 < content.to(); at++) {
            boolean conjunction = frame.is(at, "and") || frame.is(at, "but") || frame.is(at, "or");
            if (conjunction && frame.is(at + 1, "that") && !isDemonstrative(at + 1)) {
                parts.add(new Stretch(from, at));
                from = at + 2;
            } else if (conjunction && frame.isQuote(at + 1) && frame.is(at - 1, ",")) {
                parts.add(new Stretch(from, at));
                from = at + 1;
            }
        }
        parts.add(new Stretch(from, content.to()));
        return parts;
    }

    private boolean isDemonstrative(int that) {
        return frame.isTag(that + 1, "VERB") || frame.isTag(that + 1, "AUX");
    }
}
