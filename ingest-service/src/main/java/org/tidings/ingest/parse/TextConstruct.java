package org.tidings.ingest.parse;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.parse.Node.Attribute;
import org.tidings.ingest.parse.Node.Text;

/// The value of an element that may hold plain text, escaped HTML, inline markup or Base64.
///
/// Inline markup is written as in Canonical XML (attributes in order of their names, empty elements
/// as two tags) but for the elements that are empty in HTML.
final class TextConstruct {
    private static final Set<String> EMPTY_IN_HTML =
            Set.of("br", "img", "hr", "input", "wbr", "col", "area", "embed", "param", "source");

    /// The vocabularies that HTML takes in, and the namespace to declare.
    private static final Map<String, String> WITHOUT_PREFIX =
            Map.of(
                    "xhtml", "",
                    "svg", "http://www.w3.org/2000/svg",
                    "math", "http://www.w3.org/1998/Math/MathML");

    private TextConstruct() {}

    /// What the element holds: text, or HTML; stripped.
    static String value(Node node) {
        String type = lower(node.attribute("type"));
        String mode = lower(node.attribute("mode"));
        if (!node.hasChildren()) {
            String text = node.text();
            return isBase64(node, type, mode) ? decoded(text) : text;
        }
        boolean escaped = type.equals("html") || type.equals("text/html") || type.isEmpty();
        List<Object> content = isAtom03(node) ? node.content() : withoutDiv(node.content(), type);
        var markup = new StringBuilder();
        write(content, !escaped || mode.equals("xml"), markup);
        return markup.toString().strip();
    }

    private static String lower(@Nullable String value) {
        return value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
    }

    /// Atom 0.3 says so; Atom 1.0 means it of media types that are neither text nor XML (4.1.3.3).
    private static boolean isBase64(Node node, String type, String mode) {
        if (mode.equals("base64")) {
            return true;
        }
        return mode.isEmpty()
                && !isAtom03(node)
                && type.contains("/")
                && !type.startsWith("text/")
                && !type.endsWith("xml")
                && !type.startsWith("message/");
    }

    private static boolean isAtom03(Node node) {
        Node root = node;
        for (Node up = node.parent(); up != null; up = up.parent()) {
            root = up;
        }
        return "0.3".equals(root.attribute("version"))
                || lower(root.attribute("xmlns")).contains("purl.org/atom");
    }

    private static String decoded(String text) {
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(text);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .strip();
        } catch (IllegalArgumentException | CharacterCodingException notText) {
            return text;
        }
    }

    /// Atom 1.0 wraps XHTML in a `div` that is no part of it (RFC 4287, 3.1.1.3).
    private static List<Object> withoutDiv(List<Object> content, String type) {
        if (!type.contains("html")) {
            return content;
        }
        List<Object> present =
                content.stream()
                        .filter(each -> !(each instanceof Text(String text, _) && text.isBlank()))
                        .toList();
        return present.size() == 1
                        && present.getFirst() instanceof Node only
                        && only.local().equalsIgnoreCase("div")
                ? only.content()
                : content;
    }

    private static void write(List<Object> content, boolean escaping, StringBuilder to) {
        for (Object each : content) {
            if (each instanceof Text(String text, _)) {
                to.append(escaping ? escaped(text, false) : text);
            } else if (each instanceof Node child) {
                write(child, escaping, to);
            }
        }
    }

    private static void write(Node node, boolean escaping, StringBuilder to) {
        String prefix = prefix(node);
        boolean bare = !node.written().contains(":") || WITHOUT_PREFIX.containsKey(prefix);
        String name = bare ? node.local() : node.written();
        to.append('<').append(name);
        attributes(node, prefix).forEach((key, value) -> write(key, value, to));
        if (node.content().isEmpty() && EMPTY_IN_HTML.contains(name.toLowerCase(Locale.ROOT))) {
            to.append(" />");
            return;
        }
        to.append('>');
        write(node.content(), escaping, to);
        to.append("</").append(name).append('>');
    }

    private static void write(String name, String value, StringBuilder to) {
        to.append(' ').append(name).append("=\"").append(escaped(value, true)).append('"');
    }

    private static String prefix(@Nullable Node node) {
        String name = node == null ? "" : node.name();
        return name.substring(0, Math.max(0, name.indexOf(':')));
    }

    /// In order of their names. Namespaces are declared where they begin and are needed: not that
    /// of XHTML, which a reader of HTML takes for granted.
    private static SortedMap<String, String> attributes(Node node, String prefix) {
        SortedMap<String, String> attributes = new TreeMap<>();
        for (Attribute attribute : node.attributes()) {
            String name = attribute.name();
            if (!name.regionMatches(true, 0, "xmlns", 0, 5)) {
                attributes.put(name, attribute.value());
            }
            if (name.startsWith("xlink:")) {
                attributes.put("xmlns:xlink", "http://www.w3.org/1999/xlink");
            }
        }
        String namespace = WITHOUT_PREFIX.getOrDefault(prefix, "");
        if (!namespace.isEmpty() && !prefix.equals(prefix(node.parent()))) {
            attributes.put("xmlns", namespace);
        }
        return attributes;
    }

    private static String escaped(String text, boolean quoted) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return quoted ? escaped.replace("\"", "&quot;") : escaped;
    }
}
