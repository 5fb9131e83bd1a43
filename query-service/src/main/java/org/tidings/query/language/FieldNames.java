package org.tidings.query.language;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Knows which names are fields or groups, and which was meant by one that is neither.
final class FieldNames {
    /// What other tools and habit call our fields.
    private static final Map<String, String> OTHERWISE =
            Map.ofEntries(
                    Map.entry("headline", "title"),
                    Map.entry("hl", "title"),
                    Map.entry("intitle", "title"),
                    Map.entry("lp", "lead"),
                    Map.entry("ingress", "lead"),
                    Map.entry("content", "body"),
                    Map.entry("fulltext", "body"),
                    Map.entry("people", "person"),
                    Map.entry("company", "org"),
                    Map.entry("organisation", "org"),
                    Map.entry("organization", "org"),
                    Map.entry("location", "place"),
                    Map.entry("outlet", "source"),
                    Map.entry("publisher", "source"),
                    Map.entry("site", "domain"),
                    Map.entry("url", "domain"),
                    Map.entry("byline", "author"),
                    Map.entry("language", "lang"),
                    Map.entry("published", "date"),
                    Map.entry("day", "date"),
                    Map.entry("fetched", "seen"),
                    Map.entry("sentiment", "tone"),
                    Map.entry("quote", "quotation"));
    private static final int MOST_CHANGES = 2;

    private FieldNames() {}

    private static Stream<String> all() {
        return Stream.concat(
                        Arrays.stream(Field.values()).map(Field::title),
                        Arrays.stream(Group.values()).map(Group::title))
                .distinct();
    }

    /// Whether a name before a colon is to be read as a field, even as one that there is not.
    static boolean looksLikeOne(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return name.equals(lower) || isOne(lower);
    }

    static boolean isOne(String name) {
        return all().anyMatch(name::equals);
    }

    /// The name that was probably meant; empty when none is like it.
    static Optional<String> nearest(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        var otherwise = OTHERWISE.get(lower);
        if (otherwise != null) {
            return Optional.of(otherwise);
        }
        return nearest(lower, all());
    }

    /// Which of some names was probably meant; empty when none is like it.
    static Optional<String> nearest(String name, List<String> names) {
        String lower = name.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(each -> like(lower, each.toLowerCase(Locale.ROOT)))
                .min(
                        Comparator.comparingInt(
                                each -> distance(each.toLowerCase(Locale.ROOT), lower)));
    }

    private static Optional<String> nearest(String lower, Stream<String> names) {
        return names.filter(each -> like(lower, each))
                .min(Comparator.comparingInt(each -> distance(each, lower)));
    }

    private static boolean like(String lower, String each) {
        int distance = distance(each, lower);
        return distance <= MOST_CHANGES && distance < each.length() / 2 + 1;
    }

    /// How many letters to add, drop or change (Levenshtein); more than we ask for when the
    /// lengths alone differ by that much.
    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > MOST_CHANGES) {
            return MOST_CHANGES + 1;
        }
        int[] before = new int[other.length() + 1];
        Arrays.setAll(before, column -> column);
        for (int row = 1; row <= one.length(); row++) {
            int[] now = new int[other.length() + 1];
            now[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int changed = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                now[column] =
                        Math.min(
                                before[column - 1] + changed,
                                1 + Math.min(before[column], now[column - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }
}
