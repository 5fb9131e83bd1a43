package org.tidings.ingest.extract;

import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Block.Kind;

/// What a run is by the elements around it, and what it says for or against its surroundings being
/// the article.
final class RunKind {
    /// How far up the elements are asked.
    private static final int REACH = 12;

    /// A run of so many characters with few links is a paragraph.
    private static final int PARAGRAPH = 60;

    private RunKind() {}

    static Run open(Part holder, int firstPiece) {
        Part owner = holder.owner;
        Kind kind = Kind.PARAGRAPH;
        int level = 0;
        @Nullable Part at = holder;
        boolean found = false;
        for (int step = 0; at != null && step < REACH && !found; step++, at = at.parent) {
            switch (at.tag) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                    kind = Kind.HEADING;
                    level = at.tag.charAt(1) - '0';
                    found = true;
                }
                case "li", "dd", "dt" -> {
                    kind = Kind.LIST_ITEM;
                    level = depth(at);
                    found = true;
                }
                case "blockquote", "q" -> {
                    kind = Kind.QUOTE;
                    found = true;
                }
                case "pre" -> {
                    kind = Kind.PREFORMATTED;
                    found = true;
                }
                case "tr" -> {
                    kind = at.element.childrenSize() > 1 ? Kind.TABLE_ROW : Kind.PARAGRAPH;
                    found = true;
                }
                case "article", "main", "section", "table", "body" -> found = true;
                default -> {}
            }
        }
        return new Run(owner, kind, level, firstPiece);
    }

    private static int depth(Part item) {
        int depth = 0;
        @Nullable Part at = item;
        for (int step = 0; at != null && step < REACH; step++, at = at.parent) {
            depth += at.tag.equals("ul") || at.tag.equals("ol") || at.tag.equals("dl") ? 1 : 0;
        }
        return Math.max(1, depth);
    }

    /// By the text that stands directly in the run's block: lines of a poem, parted by breaks, are
    /// a paragraph together.
    static void judge(Run run) {
        Part owner = run.owner;
        double links = owner.ownChars == 0 ? 0 : (double) owner.ownLinkChars / owner.ownChars;
        run.good = owner.ownChars >= PARAGRAPH && links < 0.4 && run.kind != Kind.HEADING;
        if (run.chars == 0) {
            run.value = 0;
        } else if (links > 0.5) {
            run.value = -15 - run.chars / 4.0;
        } else if (run.good) {
            run.value = run.chars * (1 - links);
        } else {
            run.value = -5;
        }
    }

    /// A heading that leads elsewhere.
    static boolean isTeaser(Run run) {
        return run.kind == Kind.HEADING && run.chars > 0 && run.linkChars * 10 >= run.chars * 9;
    }
}
