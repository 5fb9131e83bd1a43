package org.tidings.ingest.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An element of a feed.
///
/// Its name is in lower case and has the prefix that the field uses for its namespace (`dc:date`),
/// none for the formats' own elements, whatever prefix the document writes.
final class Node {
    /// @param name as written
    /// @param value with references resolved
    record Attribute(String name, String value) {}

    /// A stretch of text below an element.
    ///
    /// @param cdata whether it stood in a CDATA section
    record Text(String value, boolean cdata) {}

    private final String name;
    private final String local;
    private final String written;
    private final List<Attribute> attributes;
    private final @Nullable Node parent;
    // Text and Node, in order; most elements have one
    private final List<Object> content = new ArrayList<>(1);

    /// @param local the name without prefix, as written
    /// @param written the name as written
    Node(
            String name,
            String local,
            String written,
            List<Attribute> attributes,
            @Nullable Node parent) {
        this.name = name;
        this.local = local;
        this.written = written;
        this.attributes = attributes;
        this.parent = parent;
    }

    String name() {
        return name;
    }

    String local() {
        return local;
    }

    String written() {
        return written;
    }

    @Nullable Node parent() {
        return parent;
    }

    List<Attribute> attributes() {
        return attributes;
    }

    List<Object> content() {
        return content;
    }

    boolean is(String other) {
        return name.equals(other);
    }

    Stream<Node> children() {
        return content.stream().filter(Node.class::isInstance).map(Node.class::cast);
    }

    Stream<Node> children(String called) {
        return children().filter(child -> child.is(called));
    }

    Optional<Node> child(String called) {
        return children(called).findFirst();
    }

    boolean hasChildren() {
        return content.stream().anyMatch(Node.class::isInstance);
    }

    /// The attribute of this name, with a prefix or without; null when there is none.
    @Nullable String attribute(String called) {
        for (Attribute attribute : attributes) {
            if (attribute.name().equalsIgnoreCase(called)) {
                return attribute.value();
            }
        }
        return null;
    }

    /// The same of this element or the nearest around it that has it.
    @Nullable String inherited(String called) {
        for (Node node = this; node != null; node = node.parent()) {
            String value = node.attribute(called);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /// All text below, without markup; stripped.
    String text() {
        if (content.size() == 1 && content.getFirst() instanceof Text(String value, _)) {
            return value.strip();
        }
        var text = new StringBuilder();
        addText(text);
        return text.toString().strip();
    }

    private void addText(StringBuilder to) {
        for (Object each : content) {
            if (each instanceof Text(String value, _)) {
                to.append(value);
            } else if (each instanceof Node child) {
                child.addText(to);
            }
        }
    }
}
