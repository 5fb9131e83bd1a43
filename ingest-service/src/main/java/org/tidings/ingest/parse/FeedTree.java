package org.tidings.ingest.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.parse.Node.Attribute;
import org.tidings.ingest.parse.Node.Text;

/// Builds the elements of a feed from whatever tags there are.
///
/// An end tag closes the nearest element of its name and all that was left open in it; one without
/// such an element counts for nothing. An element that holds one value ends where the next such
/// element begins. What is deeper than [#DEEPEST] or comes after [#MOST] elements is left out.
final class FeedTree implements Markup.Receiver {
    static final int DEEPEST = 200;
    static final int MOST = 1_000_000;

    private static final Set<String> VALUES =
            Set.of("title", "link", "guid", "pubdate", "description", "language", "lastbuilddate");
    private static final Set<String> NOT_IN_VALUES =
            Set.of(
                    "title",
                    "link",
                    "guid",
                    "pubdate",
                    "description",
                    "language",
                    "lastbuilddate",
                    "category",
                    "item",
                    "entry",
                    "content:encoded");
    private static final Set<String> ENTRIES = Set.of("item", "entry", "url", "sitemap");
    private static final Set<String> EMPTY_IN_HTML =
            Set.of("br", "img", "hr", "input", "wbr", "col", "area", "embed", "param");

    /// @param written the name as written, by which it is closed
    private record Open(Node node, Scope scope, String written) {}

    private final References references = new References();
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Node root;
    private int count;
    private int tooDeep;

    private FeedTree() {}

    /// The outermost element; null when the text has none.
    static @Nullable Node of(String text) {
        var tree = new FeedTree();
        new Markup(text, tree).read();
        return tree.root;
    }

    @Override
    public void doctype(String subset) {
        references.declare(subset);
    }

    @Override
    public String current() {
        Open innermost = open.peek();
        return innermost == null ? "" : innermost.written();
    }

    @Override
    public void text(String raw, boolean cdata) {
        Open innermost = open.peek();
        if (innermost != null && tooDeep == 0) {
            String value = Controls.removed(cdata ? raw : references.resolve(raw));
            if (!value.isEmpty()) {
                innermost.node().content().add(new Text(value, cdata));
            }
        }
    }

    @Override
    public void open(String written, List<Markup.Attribute> raw, boolean empty) {
        if (tooDeep > 0 || open.size() >= DEEPEST || count >= MOST) {
            tooDeep += empty ? 0 : 1;
            return;
        }
        if (open.isEmpty() && root != null) {
            return; // only what is behind the root, such as an advertisement
        }
        count++;
        List<Attribute> attributes = attributes(raw);
        Scope scope = scope().with(attributes, open.size());
        String name = scope.name(written);
        closeBefore(name);
        Node node = add(name, written, attributes);
        boolean closed = empty || (EMPTY_IN_HTML.contains(node.local()) && isInValue(node));
        if (!closed) {
            open.push(new Open(node, scope, written));
        }
    }

    private Scope scope() {
        Open innermost = open.peek();
        return innermost == null ? Scope.none() : innermost.scope();
    }

    private Node add(String name, String written, List<Attribute> attributes) {
        Open innermost = open.peek();
        Node parent = innermost == null ? null : innermost.node();
        String local = written.substring(written.indexOf(':') + 1);
        var node = new Node(name, local, written, attributes, parent);
        if (parent == null) {
            root = node;
        } else {
            parent.content().add(node);
        }
        return node;
    }

    private List<Attribute> attributes(List<Markup.Attribute> raw) {
        if (raw.isEmpty()) {
            return List.of();
        }
        List<Attribute> attributes = new ArrayList<>(raw.size());
        for (Markup.Attribute each : raw) {
            String value = Controls.removed(references.resolve(each.value()));
            attributes.add(new Attribute(each.name(), value));
        }
        return attributes;
    }

    /// Ends what the new element cannot stand in.
    private void closeBefore(String name) {
        Open innermost = open.peek();
        if (innermost != null
                && VALUES.contains(innermost.node().name())
                && NOT_IN_VALUES.contains(name)) {
            open.pop();
            innermost = open.peek();
        }
        if (innermost != null && ENTRIES.contains(name) && innermost.node().is(name)) {
            open.pop();
        }
    }

    /// Whether the element is markup within a text, not one of the format's.
    private static boolean isInValue(Node node) {
        Node parent = node.parent();
        return parent != null && !parent.is("channel") && !parent.is("feed");
    }

    @Override
    public void close(String written) {
        if (tooDeep > 0) {
            tooDeep--;
            return;
        }
        if (isOpen(written)) {
            while (!open.pop().written().equalsIgnoreCase(written)) {
                // what stood open in it ends too
            }
        }
    }

    private boolean isOpen(String written) {
        if (written.isEmpty()) {
            return false;
        }
        for (Open each : open) {
            if (each.written().equalsIgnoreCase(written)) {
                return true;
            }
        }
        return false;
    }
}
