package org.tidings.ingest.extract;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// An element of a page as the search for the article sees it: its place in the page's order, what
/// its names tell, and how much text stands below it.
final class Part {
    final Element element;
    final String tag;
    final @Nullable Part parent;

    /// Its place among the page's parts, in document order.
    final int index;

    final Names names;

    /// It begins and ends a line.
    final boolean block;

    /// The nearest such, itself or around it.
    final Part owner;

    /// Behind the last part below it.
    int end;

    /// The first text run below it, and behind the last.
    int firstRun;

    int endRun;

    /// How many headlines (`h1`) are below it, and how many tables, quotes and listings.
    int headlines;

    int textual;

    /// Taken out, with all that is below it.
    boolean dropped;

    /// What [Outline#measure] found below it.
    int chars;

    int linkChars;

    /// The same of what stands in it directly, in no block below.
    int ownChars;

    int ownLinkChars;
    double value;
    double good;

    /// How many headings below it are links: over texts that stand elsewhere.
    int teasers;

    Part(Element element, @Nullable Part parent, int index, Names names, boolean block) {
        this.element = element;
        this.tag = element.normalName();
        this.parent = parent;
        this.index = index;
        this.names = names;
        this.block = block;
        this.owner = block || parent == null ? this : parent.owner;
    }

    void forget() {
        chars = 0;
        linkChars = 0;
        ownChars = 0;
        ownLinkChars = 0;
        value = 0;
        good = 0;
        teasers = 0;
    }

    void add(int more, int linked) {
        chars += more;
        linkChars += linked;
        ownChars += more;
        ownLinkChars += linked;
    }

    double linkDensity() {
        return chars == 0 ? 0 : (double) linkChars / chars;
    }

    boolean holds(Part other) {
        return index <= other.index && other.index < end;
    }

    @Override
    public String toString() {
        return tag + "#" + element.id() + "." + element.className() + " " + chars;
    }
}
