package org.tidings.ingest.extract;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The byline that is printed on a page for its readers.
final class PrintedByline {
    private static final int LONGEST = 160;

    /// So many elements are looked at, and so many pieces of text in each line.
    private static final int MOST = 30;

    /// A byline with more words that ends with a period is a sentence.
    private static final int MOST_SPACES = 7;

    /// Of an element's names, the more telling first.
    private static final List<List<String>> NAMES =
            List.of(
                    List.of("rel:author", "prop:author"),
                    List.of("byline-name", "author-name", "authorname", "byline__name", "fn"),
                    List.of("byline", "author", "autor", "auteur", "autore", "writtenby"));

    private PrintedByline() {}

    static @Nullable String of(Outline outline) {
        for (List<String> names : NAMES) {
            int tries = 0;
            for (Part part : outline.parts()) {
                if (tries < MOST && part.parent != null && isNamed(part, names)) {
                    tries++;
                    String text = text(outline, part);
                    if (text != null) {
                        return text;
                    }
                }
            }
        }
        return null;
    }

    private static boolean isNamed(Part part, List<String> names) {
        if (part.element.attributesSize() == 0 || part.names.comments()) {
            return false;
        }
        String own =
                (part.element.className()
                                + " "
                                + part.element.id()
                                + " rel:"
                                + part.element.attr("rel")
                                + " prop:"
                                + part.element.attr("itemprop"))
                        .toLowerCase(Locale.ROOT);
        for (String name : names) {
            boolean there = name.equals("fn") ? own.startsWith("fn ") : own.contains(name);
            if (there && !own.contains("comment") && !own.contains("authority")) {
                return true;
            }
        }
        return false;
    }

    /// Null when it is empty, or too long for a byline.
    static @Nullable String text(Outline outline, Part part) {
        var text = new StringBuilder();
        for (int at = Math.max(0, part.firstRun - 1);
                at < Math.min(part.endRun, part.firstRun + 3);
                at++) {
            Run run = outline.runs().get(at);
            int last = Math.min(run.endPiece, run.firstPiece + MOST);
            for (int piece = run.firstPiece; piece < last; piece++) {
                Piece next = outline.pieces().get(piece);
                if (part.holds(next.holder())) {
                    text.append(next.text()).append(' ');
                }
            }
        }
        String line = TextLines.line(text.toString());
        return line.isEmpty() || line.length() > LONGEST || isSentence(line) ? null : line;
    }

    /// About the author, in a box that is named for that.
    private static boolean isSentence(String line) {
        return line.endsWith(".") && line.chars().filter(c -> c == ' ').count() > MOST_SPACES;
    }
}
