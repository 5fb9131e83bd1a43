package org.tidings.ingest.parse;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/// Resolves character and entity references: those of XML, of HTML, and those that the document
/// itself declares with a text. An unknown reference and a bare `&` stay as they are; entities that
/// lie elsewhere are unknown.
///
/// Declared entities may hold references to others. All of them together add at most
/// [#MOST_EXPANDED] characters to a document, so that nothing small becomes big.
final class References {
    static final int MOST_EXPANDED = 100_000;

    private static final int DEEPEST = 8;
    private static final int LONGEST_NAME = 32;
    private static final int MOST_DECLARED = 1_000;
    private static final Pattern DECLARATION =
            Pattern.compile("<!ENTITY\\s+([\\w.-]{1,64})\\s+(?:\"([^\"]*)\"|'([^']*)')\\s*>");

    /// Where XHTML 1.0, whose entities feeds use, and HTML 5 differ.
    private static final Map<String, String> OF_XHTML = Map.of("lang", "\u2329", "rang", "\u232A");

    private final Map<String, String> declared = new HashMap<>();
    private int expanded;

    /// @param subset what stands between the brackets of a DOCTYPE
    void declare(String subset) {
        Matcher found = DECLARATION.matcher(subset);
        while (found.find() && declared.size() < MOST_DECLARED) {
            String value = found.group(2) == null ? found.group(3) : found.group(2);
            declared.putIfAbsent(found.group(1), value);
        }
    }

    /// @return without control characters, which XML does not allow either
    String resolve(String raw) {
        return resolve(raw, 0);
    }

    private String resolve(String raw, int depth) {
        int reference = raw.indexOf('&');
        if (reference < 0) {
            return raw;
        }
        var text = new StringBuilder(raw.length());
        int copied = 0;
        while (reference >= 0) {
            int end = nameEnd(raw, reference + 1);
            String value =
                    end < raw.length() && raw.charAt(end) == ';'
                            ? value(raw.substring(reference + 1, end), depth)
                            : null;
            if (value != null) {
                text.append(raw, copied, reference).append(value);
                copied = end + 1;
            }
            reference = raw.indexOf('&', Math.max(copied, reference + 1));
        }
        return text.append(raw, copied, raw.length()).toString();
    }

    private static int nameEnd(String raw, int from) {
        int end = from;
        int last = Math.min(raw.length(), from + LONGEST_NAME);
        while (end < last && (Character.isLetterOrDigit(raw.charAt(end)) || isJoint(raw, end))) {
            end++;
        }
        return end;
    }

    private static boolean isJoint(String raw, int at) {
        return "#._-".indexOf(raw.charAt(at)) >= 0;
    }

    private @Nullable String value(String name, int depth) {
        if (name.startsWith("#")) {
            return character(name);
        }
        String own = declared.get(name);
        if (own != null) {
            return expanded(own, depth);
        }
        String known = OF_XHTML.getOrDefault(name, Entities.getByName(name));
        return known.isEmpty() ? null : known;
    }

    private String expanded(String own, int depth) {
        if (depth >= DEEPEST || expanded >= MOST_EXPANDED) {
            return "";
        }
        expanded += Math.max(1, own.length());
        return expanded > MOST_EXPANDED ? "" : resolve(own, depth + 1);
    }

    private static @Nullable String character(String name) {
        boolean hex = name.length() > 2 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        try {
            int number =
                    hex
                            ? Integer.parseInt(name.substring(2), 16)
                            : Integer.parseInt(name.substring(1));
            if (number >= 0x80 && number < 0xA0) {
                return String.valueOf(Windows1252.of(number));
            }
            boolean usable = Character.isValidCodePoint(number) && number > 0;
            return usable && (number < 0xD800 || number > 0xDFFF)
                    ? Character.toString(number)
                    : null;
        } catch (NumberFormatException unusable) {
            return null;
        }
    }
}
