package org.tidings.ingest.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Block.Kind;

/// Lines that are none of the article although they stand in its midst: what no class or tag gave
/// away, but the words and their place do.
final class FurnitureLines {
    /// A line that is longer says something, however it begins.
    private static final int LONGEST_NOTICE = 180;

    private static final int SHORT = 60;

    /// Up to here, a heading over related things parts two halves of an article.
    private static final double CLOSE_TO_END = 0.7;

    private final List<Line> lines;
    private final List<Line> kept = new ArrayList<>();
    private final @Nullable String title;

    /// Up to each line, the characters of the paragraphs before it.
    private final int all;

    private FurnitureLines(List<Line> lines, @Nullable String title) {
        this.lines = lines;
        this.title = title;
        this.all =
                lines.stream().mapToInt(line -> line.run().good ? line.text().length() : 0).sum();
    }

    static List<Line> without(List<Line> lines, @Nullable String title) {
        var furniture = new FurnitureLines(lines, title);
        furniture.filter();
        furniture.trimStart();
        furniture.trimEnd();
        return furniture.kept;
    }

    private void filter() {
        Set<String> seen = new HashSet<>();
        boolean repetitive = isRepetitive();
        int before = 0;
        for (Line line : lines) {
            if (closes(line, before)) {
                break;
            }
            before += line.run().good ? line.text().length() : 0;
            boolean repeated =
                    !repetitive && line.text().length() > SHORT && !seen.add(line.text());
            if (!repeated && !isNotice(line) && !isRelated(line) && !isLinkOnly(line)) {
                kept.add(line);
            }
        }
    }

    /// A text that repeats much of itself does so on purpose.
    private boolean isRepetitive() {
        Set<String> seen = new HashSet<>();
        int repeated = 0;
        for (Line line : lines) {
            repeated += seen.add(line.text()) ? 0 : line.text().length();
        }
        return repeated * 4 > all;
    }

    /// Most paragraphs lie before it, and what it says opens what follows an article.
    private boolean closes(Line line, int before) {
        return before > CLOSE_TO_END * all
                && line.text().length() < SHORT
                && !endsSentence(line.text())
                && LinePhrases.isClosing(line.text());
    }

    private static boolean isNotice(Line line) {
        return line.text().length() < LONGEST_NOTICE
                && LinePhrases.isNotice(line.text())
                && (line.text().length() < 90 || !endsSentence(line.text()));
    }

    private static boolean isRelated(Line line) {
        if (line.text().length() > 250 || !LinePhrases.isRelated(line.text())) {
            return false;
        }
        boolean label = line.text().length() < SHORT && !endsSentence(line.text());
        return label
                || line.linked() > 0.3
                || (line.text().indexOf(':') > 0 && line.text().indexOf(':') < 40);
    }

    private static boolean isLinkOnly(Line line) {
        return line.linked() > 0.9
                && line.kind() == Kind.PARAGRAPH
                && line.text().length() < 200
                && !line.text().startsWith("http");
    }

    /// Before the first paragraph goes what is neither a heading nor a sentence: dates, names,
    /// sections.
    private void trimStart() {
        int first = 0;
        while (first < kept.size() && !kept.get(first).run().good) {
            first++;
        }
        if (first == kept.size() || first > 12) {
            return;
        }
        List<Line> head = new ArrayList<>(kept.subList(0, first));
        head.removeIf(line -> isTitle(line) || !isHeadText(line));
        List<Line> rest = kept.subList(first, kept.size());
        List<Line> whole = new ArrayList<>(head);
        whole.addAll(rest);
        kept.clear();
        kept.addAll(whole);
    }

    private boolean isTitle(Line line) {
        return line.text().equals(title) || (line.kind() == Kind.HEADING && line.level() == 1);
    }

    private static boolean isHeadText(Line line) {
        return switch (line.kind()) {
            case HEADING, LIST_ITEM, QUOTE, TABLE_ROW, PREFORMATTED -> line.linked() < 0.5;
            case PARAGRAPH ->
                    line.linked() < 0.5
                            && (endsSentence(line.text()) || line.text().length() > SHORT);
        };
    }

    private void trimEnd() {
        while (!kept.isEmpty() && isTail(kept.getLast())) {
            kept.removeLast();
        }
    }

    private static boolean isTail(Line line) {
        return line.kind() == Kind.HEADING
                || line.linked() > 0.7
                || (line.kind() == Kind.PARAGRAPH
                        && !line.run().good
                        && line.text().length() < 30
                        && !endsSentence(line.text()));
    }

    private static boolean endsSentence(String text) {
        char last = text.charAt(text.length() - 1);
        return ".!?…。！？»”\"“’)'".indexOf(last) >= 0;
    }
}
