package org.tidings.ingest.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// A page's body, walked once: its elements in document order, and its text cut into runs.
///
/// All later steps work on these lists, in time linear in the page, however deep it is nested.
final class Outline {
    private static final Set<String> SKIPPED =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "svg",
                    "iframe",
                    "object",
                    "embed",
                    "button",
                    "input",
                    "select",
                    "textarea",
                    "option",
                    "datalist",
                    "canvas",
                    "map",
                    "audio",
                    "video",
                    "head",
                    "link",
                    "meta",
                    "frameset",
                    "noframes",
                    "applet",
                    // readings of East Asian characters, printed above them
                    "rt",
                    "rp");

    private static final Set<String> BLOCKS =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "body",
                    "br",
                    "caption",
                    "center",
                    "dd",
                    "details",
                    "dialog",
                    "div",
                    "dl",
                    "dt",
                    "fieldset",
                    "figcaption",
                    "figure",
                    "footer",
                    "form",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hgroup",
                    "hr",
                    "legend",
                    "li",
                    "main",
                    "menu",
                    "nav",
                    "ol",
                    "p",
                    "pre",
                    "section",
                    "summary",
                    "table",
                    "tbody",
                    "tfoot",
                    "thead",
                    "tr",
                    "ul");

    /// What a figure holds as its own, not as an illustration.
    private static final Set<String> TEXTUAL = Set.of("table", "pre", "blockquote");

    private static final int CUSTOM_PARAGRAPH = 80;

    private final List<Part> parts = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<String, Names> names = new HashMap<>();

    private @Nullable Run open;
    private @Nullable Part apart;

    private Outline() {}

    static Outline of(Element body) {
        var outline = new Outline();
        outline.walk(body);
        outline.measure();
        return outline;
    }

    List<Part> parts() {
        return parts;
    }

    List<Run> runs() {
        return runs;
    }

    List<Piece> pieces() {
        return pieces;
    }

    Part root() {
        return parts.getFirst();
    }

    /// By hand, not by a visitor that would pass through scripts and drawings.
    private void walk(Element body) {
        Part current = enter(body, null);
        @Nullable Node node = body.childNodeSize() > 0 ? body.childNode(0) : null;
        boolean linked = false;
        while (current != null) {
            if (node == null) {
                leave(current);
                Element left = current.element;
                linked = linked && !left.nameIs("a");
                node = current.parent == null ? null : left.nextSibling();
                current = current.parent;
            } else if (node instanceof Element element && !SKIPPED.contains(element.normalName())) {
                current = enter(element, current);
                linked = linked || element.nameIs("a");
                node = element.childNodeSize() > 0 ? element.childNode(0) : null;
            } else {
                if (node instanceof TextNode text) {
                    add(text, current, linked);
                }
                node = node.nextSibling();
            }
        }
    }

    private Part enter(Element element, @Nullable Part parent) {
        String attributes = element.attributesSize() == 0 ? "" : Names.of(element);
        Part part =
                new Part(
                        element,
                        parent,
                        parts.size(),
                        names.computeIfAbsent(attributes, Names::read),
                        BLOCKS.contains(element.normalName()) || isCustomBlock(element));
        parts.add(part);
        if (part.block) {
            open = null;
        }
        part.firstRun = runs.size();
        return part;
    }

    /// An element of the page's own making with a paragraph in it.
    private static boolean isCustomBlock(Element element) {
        return element.normalName().indexOf('-') > 0
                && element.ownText().length() > CUSTOM_PARAGRAPH;
    }

    private void leave(Part part) {
        part.end = parts.size();
        if (part.block) {
            open = null;
        } else if (open != null && isCell(part)) {
            pieces.add(new Piece(" ", part, false, 0));
            open.endPiece = pieces.size();
        }
        part.endRun = runs.size();
        if (part.parent != null) {
            part.parent.headlines += part.headlines + (part.tag.equals("h1") ? 1 : 0);
            part.parent.textual += part.textual + (TEXTUAL.contains(part.tag) ? 1 : 0);
        }
    }

    private static boolean isCell(Part part) {
        return part.tag.equals("td") || part.tag.equals("th");
    }

    private void add(TextNode node, Part holder, boolean linked) {
        String text = node.getWholeText();
        boolean blank = text.isBlank();
        if (open == null) {
            if (blank) {
                return;
            }
            open = RunKind.open(holder, pieces.size());
            runs.add(open);
        }
        pieces.add(Piece.of(text, holder, linked));
        open.endPiece = pieces.size();
    }

    /// Counts what stands below each part and has not been dropped.
    void measure() {
        parts.forEach(Part::forget);
        runs.forEach(this::count);
        for (Run run : runs) {
            RunKind.judge(run);
            run.owner.value += run.value;
            run.owner.good += run.good ? run.chars : 0;
            run.owner.teasers += RunKind.isTeaser(run) ? 1 : 0;
        }
        for (int at = parts.size() - 1; at > 0; at--) {
            Part part = parts.get(at);
            if (part.parent != null) {
                part.parent.chars += part.chars;
                part.parent.linkChars += part.linkChars;
                part.parent.value += part.value;
                part.parent.good += part.good;
                part.parent.teasers += part.teasers;
            }
        }
    }

    private void count(Run run) {
        run.chars = 0;
        run.linkChars = 0;
        for (int at = run.firstPiece; at < run.endPiece; at++) {
            Piece piece = pieces.get(at);
            if (!piece.holder().dropped) {
                run.chars += piece.chars();
                run.linkChars += piece.linked() ? piece.chars() : 0;
            }
        }
        run.owner.add(run.chars, run.linkChars);
    }

    /// Takes a part out, with all that is below it.
    void drop(Part part) {
        for (int at = part.index; at < part.end; at++) {
            parts.get(at).dropped = true;
        }
    }

    /// Takes a part out for good: it is told elsewhere.
    void setApart(Part part) {
        apart = part;
        restore();
        measure();
    }

    /// Takes back all that was dropped, but for what was set apart.
    void restore() {
        parts.forEach(part -> part.dropped = false);
        if (apart != null) {
            drop(apart);
        }
    }
}
