package org.tidings.nlp.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Entity;
import org.tidings.nlp.evaluate.NamedText.LabelledName;

/// GUM (WebAnno TSV 3): the mentions that are linked to a page and lie in no other such mention.
///
/// Mentions that hold no name (`his`, `the country`) are left out.
final class LinkedMentions {
    private static final String TEXT = "#Text=";
    private static final Pattern MARK = Pattern.compile("([^|\\[]+)\\[(\\d+)]");
    private static final Set<String> NO_NAMES =
            Set.of(
                    "the", "a", "an", "he", "she", "it", "they", "we", "i", "his", "her", "its",
                    "their", "our", "this");

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Span> spans = new LinkedHashMap<>();
    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final List<String> linked = new ArrayList<>();
    private int at;

    private LinkedMentions() {}

    /// One document, a line for each sentence, its words parted by blanks.
    static NamedText read(Path file) throws IOException {
        var reading = new LinkedMentions();
        for (String line : Files.readAllLines(file)) {
            reading.line(line);
        }
        String name = String.valueOf(file.getFileName());
        return new NamedText(name, reading.text.toString(), reading.names());
    }

    private void line(String line) {
        if (line.startsWith(TEXT)) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            at = text.length();
            text.append(line.substring(TEXT.length()));
        } else if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
            word(line.split("\t", -1));
        }
    }

    private void word(String[] column) {
        int start = text.indexOf(column[2], at);
        at = start + column[2].length();
        var kind = MARK.matcher(column[3]);
        while (kind.find()) {
            kinds.put(kind.group(2), kind.group(1));
            spans.merge(
                    kind.group(2),
                    new Span(start, at),
                    (begun, word) -> new Span(begun.start(), word.end()));
        }
        var link = MARK.matcher(column[6]);
        while (link.find()) {
            if (!linked.contains(link.group(2))) {
                linked.add(link.group(2));
            }
        }
    }

    private List<LabelledName> names() {
        List<LabelledName> names = new ArrayList<>();
        for (String mention : linked) {
            var span = spans.get(mention);
            var type = type(kinds.getOrDefault(mention, ""));
            if (span != null && type != null && isOutermost(span) && holdsName(span)) {
                names.add(new LabelledName(span, type));
            }
        }
        names.sort(Comparator.comparingInt(name -> name.span().start()));
        return names;
    }

    private boolean isOutermost(Span span) {
        return linked.stream()
                .map(spans::get)
                .noneMatch(
                        other ->
                                other != null
                                        && !other.equals(span)
                                        && other.start() <= span.start()
                                        && span.end() <= other.end());
    }

    private boolean holdsName(Span span) {
        String[] words = text.substring(span.start(), span.end()).split("\\s+", -1);
        for (String word : words) {
            if (Character.isUpperCase(word.charAt(0))
                    && !NO_NAMES.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static Entity.@Nullable Type type(String kind) {
        return switch (kind) {
            case "person" -> Entity.Type.PERSON;
            case "place" -> Entity.Type.PLACE;
            case "organization" -> Entity.Type.ORGANIZATION;
            default -> null;
        };
    }
}
