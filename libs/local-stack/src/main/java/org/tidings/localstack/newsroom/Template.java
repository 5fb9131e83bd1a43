package org.tidings.localstack.newsroom;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text with places to fill: `{{name}}` escaped for HTML and XML, `{{&name}}` as it is, and
/// `{{#name}}…{{/name}}` only where the value is not empty (these do not nest).
///
/// A name without a value is an error, so that a misspelt one is seen.
record Template(String text) {
    private static final Pattern SECTION =
            Pattern.compile("\\{\\{#(\\w+)}}\\n?(.*?)\\{\\{/\\1}}\\n?", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("\\{\\{(&?)(\\w+)}}");

    String fill(Map<String, String> values) {
        var shown =
                SECTION.matcher(text)
                        .replaceAll(section -> Matcher.quoteReplacement(shown(section, values)));
        return PLACE.matcher(shown)
                .replaceAll(place -> Matcher.quoteReplacement(filled(place, values)));
    }

    private static String shown(MatchResult section, Map<String, String> values) {
        return value(section.group(1), values).isEmpty() ? "" : section.group(2);
    }

    private static String filled(MatchResult place, Map<String, String> values) {
        var value = value(place.group(2), values);
        return place.group(1).isEmpty() ? Markup.escape(value) : value;
    }

    private static String value(String name, Map<String, String> values) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no value is called " + name);
        }
        return value;
    }
}
