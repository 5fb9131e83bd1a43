package org.tidings.query.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tidings.contracts.Span;
import org.tidings.query.rights.ShownText;
import org.tidings.query.rights.TextCut;

/// The piece of a text that shows best why it was found.
///
/// @param text of whole sentences where they are short enough
/// @param highlights what the query found, as offsets into this excerpt
@Schema(name = "Excerpt")
public record Excerpt(
        @Schema(examples = "The ferry sails again. It left at noon.") String text,
        List<Span> highlights) {
    /// How many UTF-16 units an excerpt has at most: about three lines of a list of hits.
    static final int LENGTH = 320;

    /// How much stands before the first match when its sentence begins too far away.
    private static final int LEAD = 60;

    /// @param shown what may be shown of the text
    /// @param occurrences of the query in the shown text, in reading order
    static Excerpt of(ShownText shown, List<Span> occurrences) {
        String text = shown.text() == null ? "" : shown.text();
        int start = start(text, shown.sentences(), occurrences);
        int match =
                occurrences.stream()
                        .filter(span -> span.start() >= start)
                        .mapToInt(span -> Math.min(span.end(), start + LENGTH))
                        .findFirst()
                        .orElse(start);
        int end = end(text, shown.sentences(), start, match);
        return new Excerpt(
                text.substring(start, end),
                occurrences.stream()
                        .filter(span -> span.start() >= start && span.end() <= end)
                        .map(span -> new Span(span.start() - start, span.end() - start))
                        .toList());
    }

    /// The start from which an excerpt holds the most occurrences; the earliest of these.
    private static int start(String text, List<Span> sentences, List<Span> occurrences) {
        int best = sentences.isEmpty() ? 0 : sentences.getFirst().start();
        int most = 0;
        int last = 0; // of the occurrences from the present start on, the first beyond its reach
        for (int i = 0; i < occurrences.size(); i++) {
            int start = startBefore(text, sentences, occurrences.get(i));
            last = Math.max(last, i);
            while (last < occurrences.size() && occurrences.get(last).end() <= start + LENGTH) {
                last++;
            }
            if (last - i > most) {
                most = last - i;
                best = start;
            }
        }
        return best;
    }

    private static int startBefore(String text, List<Span> sentences, Span occurrence) {
        int at = lastStartingBy(sentences, occurrence.start());
        if (at >= 0 && occurrence.end() <= sentences.get(at).start() + LENGTH) {
            return sentences.get(at).start();
        }
        int start = TextCut.after(text, Math.max(0, occurrence.start() - LEAD));
        return Math.min(start, occurrence.start());
    }

    /// @param match behind the first occurrence, which must be inside
    private static int end(String text, List<Span> sentences, int start, int match) {
        int limit = Math.min(text.length(), start + LENGTH);
        int at = lastEndingBy(sentences, limit);
        int sentence = at < 0 ? start : sentences.get(at).end();
        int wanted = Math.min(match, limit);
        return sentence > start && sentence >= wanted
                ? sentence
                : Math.max(wanted, TextCut.before(text, limit));
    }

    /// @return the index of the last sentence that starts at or before the offset; -1 for none
    private static int lastStartingBy(List<Span> sentences, int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private static int lastEndingBy(List<Span> sentences, int offset) {
        int at = lastStartingBy(sentences, offset);
        return at >= 0 && sentences.get(at).end() > offset ? at - 1 : at;
    }
}
