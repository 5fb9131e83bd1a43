package org.tidings.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The text below an element as lines: each block one line, a list item behind `- `.
final class BlockText implements NodeVisitor {
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private boolean item;

    private BlockText() {}

    static List<String> of(Element container) {
        var text = new BlockText();
        container.traverse(text);
        text.endLine();
        return text.lines;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            line.append(text.getWholeText());
        } else if (node instanceof Element element && breaks(element)) {
            endLine();
            if (element.nameIs("li")) {
                item = true;
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (breaks(element)) {
                endLine();
            } else if (element.nameIs("td") || element.nameIs("th")) {
                line.append(' ');
            }
            if (element.nameIs("li")) {
                item = false;
            }
        }
    }

    private static boolean breaks(Element element) {
        return element.nameIs("br")
                || (element.isBlock() && !element.nameIs("td") && !element.nameIs("th"));
    }

    private void endLine() {
        String finished = TextLines.line(line.toString());
        line.setLength(0);
        if (!finished.isEmpty()) {
            lines.add(item ? "- " + finished : finished);
            item = false;
        }
    }
}
