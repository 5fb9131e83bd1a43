package org.tidings.ingest.extract;

import java.util.Set;

/// Takes out of a page's outline what stands around the article: menus, share buttons, related
/// links, captions, comments.
///
/// No name takes out what holds most of the page's paragraphs: a body may be called `has-sidebar`.
final class Furniture {
    private static final Set<String> TAGS =
            Set.of("nav", "footer", "aside", "figure", "figcaption", "dialog", "form", "menu");

    /// Elements that may be the article's own.
    private static final Set<String> CONTAINERS = Set.of("article", "main", "body");

    /// Elements inside sentences: a link called `search` is a word of one.
    private static final Set<String> WORDING =
            Set.of("a", "b", "i", "em", "strong", "u", "mark", "abbr", "font", "cite", "q");

    /// Of the page's paragraphs, what an element named as furniture may hold at most.
    private static final double SHARE = 0.4;

    /// Paragraphs of so many characters may be an article: then comments and asides go, however
    /// long they are.
    private static final double ARTICLE = 300;

    /// So many headings that are links make a list of teasers, with up to so many characters each.
    private static final int TEASERS = 3;

    private static final int TEASER = 250;

    /// How much is taken for furniture.
    enum Rigour {
        /// By name, by tag, and what is hidden.
        FULL,
        /// By name only where no paragraph stands below; what is hidden may be opened by readers.
        MILD,
        /// By tag only.
        LEAST
    }

    private final Outline outline;
    private final Rigour rigour;
    private final double most;

    private Furniture(Outline outline, Rigour rigour) {
        this.outline = outline;
        this.rigour = rigour;
        this.most = outline.root().good * SHARE;
    }

    static void drop(Outline outline, Rigour rigour) {
        var furniture = new Furniture(outline, rigour);
        for (Part part : outline.parts()) {
            if (!part.dropped && part.parent != null && furniture.isFurniture(part)) {
                outline.drop(part);
            }
        }
        outline.measure();
    }

    private boolean isFurniture(Part part) {
        if (isTeasers(part)) {
            return true;
        }
        boolean aside = part.tag.equals("aside") || part.names.comments() || part.names.wall();
        if (part.good > most) {
            boolean elsewhere = outline.root().good - part.good > ARTICLE;
            return aside && elsewhere && part.headlines == 0;
        }
        if (part.names.comments() || part.names.wall()) {
            return true;
        }
        if (part.names.hidden() && rigour == Rigour.FULL) {
            return true;
        }
        if (TAGS.contains(part.tag)) {
            return isFurnitureByTag(part);
        }
        if (rigour == Rigour.LEAST || WORDING.contains(part.tag)) {
            return false;
        }
        return switch (part.names.furniture()) {
            case YES -> (rigour == Rigour.FULL && !mayHoldText(part)) || looksLikeFurniture(part);
            case MAYBE -> looksLikeFurniture(part);
            case NO -> part.tag.equals("header") && looksLikeFurniture(part);
        };
    }

    /// A list of other articles, while the page's headline and some text stand elsewhere.
    private boolean isTeasers(Part part) {
        return rigour == Rigour.FULL
                && part.teasers >= TEASERS
                && part.names.body() == 0
                && !CONTAINERS.contains(part.tag)
                && part.good <= part.teasers * TEASER
                && part.headlines == 0
                && outline.root().headlines > 0
                && outline.root().good > part.good;
    }

    private boolean isFurnitureByTag(Part part) {
        boolean illustration = part.tag.startsWith("fig");
        if (illustration && rigour != Rigour.FULL && part.good > 0) {
            return false;
        }
        return !(part.tag.equals("figure") && part.textual > 0);
    }

    private static boolean mayHoldText(Part part) {
        boolean container = part.names.body() == 2 || part.tag.equals("article");
        return part.tag.equals("main") || (container && part.good > 0);
    }

    private static boolean looksLikeFurniture(Part part) {
        return part.block && part.good == 0 && (part.linkDensity() > 0.35 || part.chars < 30);
    }
}
