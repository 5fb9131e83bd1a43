package org.tidings.query.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tidings.contracts.Block;
import org.tidings.contracts.Span;

/// A text with what it is built of.
///
/// @param sentences offsets at which one begins, in order; a paragraph always begins one
/// @param paragraphs offsets at which one begins, in order
/// @param lead the first paragraph; empty for an empty text
public record Passage(String text, List<Integer> sentences, List<Integer> paragraphs, Span lead) {
    public Passage {
        sentences = List.copyOf(sentences);
        paragraphs = List.copyOf(paragraphs);
    }

    /// @param sentences of the text; where there are none, a paragraph is one
    /// @param blocks of the text; where there are none, a line is a paragraph
    public static Passage of(String text, List<Span> sentences, List<Block> blocks) {
        List<Integer> paragraphs =
                blocks.isEmpty()
                        ? lineStarts(text)
                        : blocks.stream().map(block -> block.span().start()).toList();
        var starts =
                Stream.concat(sentences.stream().map(Span::start), paragraphs.stream())
                        .sorted()
                        .distinct()
                        .toList();
        return new Passage(text, starts, paragraphs, lead(text, blocks));
    }

    /// One sentence, such as a title or a name.
    public static Passage ofOne(String text) {
        return new Passage(text, List.of(0), List.of(0), new Span(0, text.length()));
    }

    /// The first paragraph by itself.
    Passage leadOnly() {
        return part(lead);
    }

    /// A part by itself, which begins a sentence and a paragraph.
    ///
    /// @param span what lies beyond the text is left out
    Passage part(Span span) {
        var inside = cut(span, text.length());
        int length = inside.end() - inside.start();
        return new Passage(
                text.substring(inside.start(), inside.end()),
                within(sentences, inside),
                within(paragraphs, inside),
                new Span(0, length));
    }

    private static List<Integer> within(List<Integer> starts, Span span) {
        var inside =
                starts.stream()
                        .filter(start -> start > span.start() && start < span.end())
                        .map(start -> start - span.start());
        return Stream.concat(Stream.of(0), inside).toList();
    }

    private static List<Integer> lineStarts(String text) {
        var starts = new ArrayList<Integer>();
        starts.add(0);
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            starts.add(end + 1);
        }
        return starts;
    }

    private static Span lead(String text, List<Block> blocks) {
        var paragraph =
                blocks.stream()
                        .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                        .map(Block::span)
                        .findFirst();
        return paragraph.map(span -> cut(span, text.length())).orElseGet(() -> firstLine(text));
    }

    private static Span cut(Span span, int length) {
        return new Span(Math.min(span.start(), length), Math.min(span.end(), length));
    }

    private static Span firstLine(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = text.indexOf('\n', start);
        return new Span(start, end < 0 ? text.length() : end);
    }
}
