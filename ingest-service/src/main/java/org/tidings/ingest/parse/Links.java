package org.tidings.ingest.parse;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes the addresses in a feed absolute (RFC 3986, xml:base).
final class Links {
    private static final Pattern ABSOLUTE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*");
    private static final Pattern BREAKS = Pattern.compile("[\\r\\n\\t]+ *");

    private final @Nullable URI document;

    /// @param document where the feed lies; null when unknown
    Links(@Nullable URI document) {
        this.document = document;
    }

    /// The address that an element holds, against the base at this element.
    String absolute(Node at, String written) {
        String link = cleaned(written);
        return ABSOLUTE.matcher(link).matches() ? link : resolved(base(at), link);
    }

    /// The text of an element with the addresses in its markup made absolute.
    String text(Node node) {
        String text = TextConstruct.value(node);
        if (text.indexOf('<') < 0) {
            return text;
        }
        URI base = base(node);
        return base == null
                ? text
                : RelativeMarkup.absolute(
                        text,
                        written ->
                                ABSOLUTE.matcher(written).matches()
                                        ? written
                                        : resolved(base, written.strip()));
    }

    String absolute(String written) {
        String link = cleaned(written);
        return ABSOLUTE.matcher(link).matches() ? link : resolved(document, link);
    }

    private static String cleaned(String written) {
        return BREAKS.matcher(written.strip()).replaceAll("");
    }

    private @Nullable URI base(Node at) {
        Deque<String> bases = new ArrayDeque<>();
        for (Node node = at; node != null; node = node.parent()) {
            String base = node.attribute("xml:base");
            if (base != null) {
                bases.push(base.strip());
            }
        }
        URI base = document;
        for (String next : bases) {
            String whole = resolved(base, next);
            base = ABSOLUTE.matcher(whole).matches() ? uri(whole, base) : base;
        }
        return base;
    }

    private static @Nullable URI uri(String written, @Nullable URI otherwise) {
        try {
            return new URI(escaped(written));
        } catch (URISyntaxException unusable) {
            return otherwise;
        }
    }

    /// The link as written where it cannot be resolved.
    private static String resolved(@Nullable URI base, String link) {
        if (base == null || base.isOpaque()) {
            return link;
        }
        try {
            if (link.isEmpty()) {
                return base.toString();
            }
            if (link.startsWith("?")) { // RFC 3986; java.net.URI still follows its predecessor
                String path = base.getRawPath().isEmpty() ? "/" : base.getRawPath();
                return base.resolve(path).toString() + escaped(link);
            }
            String from = base.getRawPath();
            URI start = from == null || from.isEmpty() ? base.resolve("/") : base;
            return start.resolve(new URI(escaped(link))).toString();
        } catch (URISyntaxException | IllegalArgumentException unusable) {
            return link;
        }
    }

    private static String escaped(String link) {
        var escaped = new StringBuilder(link.length());
        for (int i = 0; i < link.length(); i++) {
            char c = link.charAt(i);
            if (c <= ' ' || "\"<>\\^`{|}".indexOf(c) >= 0) {
                escaped.append(String.format("%%%02X", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
