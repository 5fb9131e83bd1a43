package org.tidings.ingest.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Block.Kind;

/// Lines that are none of the article although they stand in its midst: what no class or tag gave
/// away, but the words and their place do.
final class FurnitureLines {
    /// A line that is longer says something, however it begins.
    private static final int LONGEST_NOTICE = 180;

    private static final int SHORT = 60;

    /// Of the paragraphs, what may stand before the headline: a box over the page, a menu.
    private static final double BEFORE_HEADLINE = 0.5;

    /// So many characters before a heading over comments are an article.
    private static final int SOME = 200;

    /// Links with fewer characters are names of things more often than headlines.
    private static final int HEADLINE = 25;

    /// A longer list of links is the article's own: a collection.
    private static final int MOST_LINKS = 6;

    /// How many lines at either end may be of its frame.
    private static final int HEAD = 6;

    private static final int TAIL = 3;

    /// Up to here, a heading over related things parts two halves of an article.
    private static final double CLOSE_TO_END = 0.7;

    private final List<Line> lines;
    private final List<Line> kept = new ArrayList<>();
    private final @Nullable String title;
    private final List<String> authors;

    /// Up to each line, the characters of the paragraphs before it.
    private final int all;

    private FurnitureLines(List<Line> lines, @Nullable String title, List<String> authors) {
        this.lines = lines;
        this.title = title;
        this.authors = authors;
        this.all =
                lines.stream().mapToInt(line -> line.run().good ? line.text().length() : 0).sum();
    }

    /// @param title of the article, which is not part of its text; null when unknown
    /// @param authors who wrote it, as far as the page says
    static List<Line> without(List<Line> lines, @Nullable String title, List<String> authors) {
        var furniture = new FurnitureLines(lines, title, authors);
        furniture.filter();
        furniture.trimStart();
        furniture.dropFrame();
        furniture.trimEnd();
        return furniture.kept;
    }

    private void filter() {
        Set<String> seen = new HashSet<>();
        boolean repetitive = isRepetitive();
        int before = 0;
        for (int at = headline(); at < lines.size(); at++) {
            Line line = lines.get(at);
            if (closes(line, before)) {
                break;
            }
            before += line.run().good ? line.text().length() : 0;
            boolean repeated =
                    !repetitive && line.text().length() > SHORT && !seen.add(line.text());
            if (!repeated && !isFurniture(line) && !isInLinkList(at)) {
                kept.add(line);
            }
        }
    }

    private static boolean isFurniture(Line line) {
        return isNotice(line)
                || isRelated(line)
                || isLinkOnly(line)
                || Appeals.isAppeal(line.text())
                || (line.kind() == Kind.PARAGRAPH && Signatures.isCaption(line.text()));
    }

    /// Between paragraphs, a few items that are nothing but links lead to other articles.
    private boolean isInLinkList(int at) {
        int from = at;
        while (from > 0 && at - from <= MOST_LINKS && isLinkItem(lines.get(from - 1))) {
            from--;
        }
        int to = at;
        while (to < lines.size() && to - from <= MOST_LINKS && isLinkItem(lines.get(to))) {
            to++;
        }
        return to > at
                && to - from <= MOST_LINKS
                && (from == 0 || !introduces(lines.get(from - 1)));
    }

    private static boolean isLinkItem(Line line) {
        return line.kind() == Kind.LIST_ITEM
                && line.linked() > 0.9
                && line.text().length() >= HEADLINE
                && !line.text().startsWith("http");
    }

    /// The article's own list: `These are free to use:`
    private static boolean introduces(Line line) {
        return line.text().endsWith(":") || line.kind() == Kind.HEADING;
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

    /// Where the article's headline stands with no more than a part of the text before it; 0 when
    /// it stands elsewhere.
    private int headline() {
        int before = 0;
        for (int at = 0; at < lines.size() && before < BEFORE_HEADLINE * all; at++) {
            Line line = lines.get(at);
            if (line.kind() == Kind.HEADING && line.level() == 1 && isSameAsTitle(line)) {
                return at;
            }
            if (line.kind() == Kind.LIST_ITEM && line.linked() == 0) {
                // the article's key points, which some houses put first
                return 0;
            }
            before += line.run().good ? line.text().length() : 0;
        }
        return 0;
    }

    /// Most paragraphs lie before it, and what it says opens what follows an article.
    private boolean closes(Line line, int before) {
        boolean comments =
                line.kind() == Kind.HEADING
                        && before > SOME
                        && LinePhrases.isOverComments(line.text());
        return comments || isClosing(line, before);
    }

    private boolean isClosing(Line line, int before) {
        return before > CLOSE_TO_END * all
                && line.text().length() < SHORT
                && !endsSentence(line.text())
                && LinePhrases.isClosing(line.text());
    }

    private static boolean isNotice(Line line) {
        return line.text().length() < LONGEST_NOTICE
                && "\"“„«".indexOf(line.text().charAt(0)) < 0
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
        return isSameAsTitle(line) || (line.kind() == Kind.HEADING && line.level() == 1);
    }

    private boolean isSameAsTitle(Line line) {
        return title != null && letters(line.text()).equals(letters(title));
    }

    private static String letters(String text) {
        var letters = new StringBuilder(text.length());
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /// Times and names at the head, and what is said of the authors at the end.
    private void dropFrame() {
        List<Line> inner = new ArrayList<>();
        for (int at = 0; at < kept.size(); at++) {
            Line line = kept.get(at);
            boolean head = at < HEAD && line.kind() != Kind.HEADING && isSignature(line.text());
            boolean tail = at > 1 && at >= kept.size() - TAIL && isSigning(line.text());
            if (!head && !tail) {
                inner.add(line);
            }
        }
        kept.clear();
        kept.addAll(inner);
    }

    private boolean isSignature(String text) {
        return Signatures.isTime(text) || Signatures.isByline(text, authors);
    }

    private boolean isSigning(String text) {
        return isSignature(text) || Signatures.isAboutAuthor(text, authors);
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
                        && !line.run().owner.tag.equals("p")
                        && line.text().length() < 30
                        && !endsSentence(line.text()));
    }

    private static boolean endsSentence(String text) {
        char last = text.charAt(text.length() - 1);
        return ".!?…。！？»”\"“’)'".indexOf(last) >= 0;
    }
}
