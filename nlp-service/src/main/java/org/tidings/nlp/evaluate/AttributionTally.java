package org.tidings.nlp.evaluate;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.tidings.contracts.finding.Quotation;
import org.tidings.contracts.finding.Quotation.Kind;
import org.tidings.nlp.evaluate.AttributionGold.Labelled;
import org.tidings.nlp.evaluate.AttributionMatch.Outcome;

/// Counts of one part of the attribution set.
final class AttributionTally {
    private final Map<Kind, int[]> strict = new EnumMap<>(Kind.class);
    private final Map<Kind, int[]> lenient = new EnumMap<>(Kind.class);
    private final Map<Kind, int[]> sourced = new EnumMap<>(Kind.class);
    private final Map<Kind, int[]> ours = new EnumMap<>(Kind.class);
    private final Map<AttributionMiss, int[]> misses = new EnumMap<>(AttributionMiss.class);
    private int articles;

    void add(AttributionGold article, List<Quotation> quotations, AttributionMatch match) {
        articles++;
        for (Labelled one : article.attributions()) {
            count(strict, one.kind(), match.strict(one));
            var outcome = match.lenient(one);
            count(lenient, one.kind(), outcome);
            if (!one.source().isEmpty()) {
                count(sourced, one.kind(), outcome);
            }
            int[] missed =
                    misses.computeIfAbsent(AttributionMiss.of(article, one), _ -> new int[3]);
            missed[0]++;
            missed[1] += outcome.found() ? 0 : 1;
            missed[2] += outcome.found() && !outcome.right() ? 1 : 0;
        }
        for (Quotation quotation : quotations) {
            int[] counted = ours.computeIfAbsent(quotation.kind(), _ -> new int[2]);
            counted[0]++;
            counted[1] += match.isLabelled(quotation) ? 1 : 0;
        }
    }

    private static void count(Map<Kind, int[]> counts, Kind kind, Outcome outcome) {
        int[] counted = counts.computeIfAbsent(kind, _ -> new int[3]);
        counted[0]++;
        counted[1] += outcome.found() ? 1 : 0;
        counted[2] += outcome.right() ? 1 : 0;
    }

    /// Lines of a table: of all labelled the share found and the share found with the right
    /// speaker, of those found the share right, and how many of ours the set labels.
    void print(String name, List<String> lines) {
        lines.add(name + ", " + articles + " articles");
        row(lines, "direct and mixed, strict", strict, List.of(Kind.DIRECT, Kind.MIXED));
        row(lines, "direct and mixed, lenient", lenient, List.of(Kind.DIRECT, Kind.MIXED));
        row(lines, "indirect, strict", strict, List.of(Kind.INDIRECT));
        row(lines, "indirect, lenient", lenient, List.of(Kind.INDIRECT));
        row(lines, "  of these with a source", sourced, List.of(Kind.INDIRECT));
        for (Kind kind : Kind.values()) {
            int[] counted = ours.getOrDefault(kind, new int[2]);
            lines.add(
                    text(
                            "  ours %-8s %5d, labelled too %.3f",
                            kind, counted[0], share(counted[1], counted[0])));
        }
    }

    void printMisses(List<String> lines) {
        lines.add("  labelled, missed and given to another, by category");
        misses.forEach(
                (category, counted) ->
                        lines.add(
                                text(
                                        "    %-22s %4d %4d %4d",
                                        category.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                                        counted[0],
                                        counted[1],
                                        counted[2])));
    }

    private static void row(
            List<String> lines, String name, Map<Kind, int[]> counts, List<Kind> kinds) {
        int all = sum(counts, kinds, counted -> counted[0]);
        int found = sum(counts, kinds, counted -> counted[1]);
        int right = sum(counts, kinds, counted -> counted[2]);
        lines.add(
                text(
                        "  %-26s %5d labelled, found %.3f, found and right %.3f, right of found %.3f",
                        name, all, share(found, all), share(right, all), share(right, found)));
    }

    private static int sum(
            Map<Kind, int[]> counts, List<Kind> kinds, Function<int[], Integer> part) {
        return kinds.stream()
                .mapToInt(kind -> part.apply(counts.getOrDefault(kind, new int[3])))
                .sum();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
