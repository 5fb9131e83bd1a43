package org.tidings.nlp.evaluate;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tidings.contracts.finding.Quotation;
import org.tidings.contracts.finding.Quotation.Kind;
import org.tidings.nlp.evaluate.AttributionGold.Labelled;
import org.tidings.nlp.evaluate.AttributionMatch.Outcome;

/// Counts of one part of the attribution set.
final class AttributionTally {
    private static final int[] NONE = new int[3];

    private final Map<Kind, int[]> strict = new EnumMap<>(Kind.class);
    private final Map<Kind, int[]> lenient = new EnumMap<>(Kind.class);
    private final Map<Kind, int[]> sourced = new EnumMap<>(Kind.class);
    private final Map<Kind, int[]> ours = new EnumMap<>(Kind.class);
    private final Map<AttributionMiss, int[]> misses = new EnumMap<>(AttributionMiss.class);

    void add(AttributionGold article, List<Quotation> quotations, AttributionMatch match) {
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

    /// Of all labelled the share found with the right speaker, of those found the share right, and
    /// how many of ours the set labels.
    List<Score> scores(String set, String part) {
        var marked = List.of(Kind.DIRECT, Kind.MIXED);
        var indirect = List.of(Kind.INDIRECT);
        return List.of(
                right(set, "direct and mixed, strict, " + part, strict, marked),
                right(set, "direct and mixed, " + part, lenient, marked),
                right(set, "indirect, strict, " + part, strict, indirect),
                right(set, "indirect, " + part, lenient, indirect),
                right(set, "indirect with a source, " + part, sourced, indirect),
                labelled(set, "ours of direct and mixed that are labelled, " + part, marked),
                labelled(set, "ours of indirect that are labelled, " + part, indirect));
    }

    /// A line for each category of labelled ones: how many, missed, given to another.
    List<String> misses(String set, String part) {
        return misses.entrySet().stream()
                .map(
                        category ->
                                String.format(
                                        Locale.ROOT,
                                        "%s %s: %s %d, missed %d, given to another %d",
                                        set,
                                        part,
                                        category.getKey()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', ' '),
                                        category.getValue()[0],
                                        category.getValue()[1],
                                        category.getValue()[2]))
                .toList();
    }

    private static Score right(
            String set, String measure, Map<Kind, int[]> counts, List<Kind> kinds) {
        int all = sum(counts, kinds, 0);
        int found = sum(counts, kinds, 1);
        int right = sum(counts, kinds, 2);
        String note =
                String.format(
                        Locale.ROOT,
                        "found %.3f, right of those found %.3f",
                        share(found, all),
                        share(right, found));
        return Score.share(set, measure, right, all, note);
    }

    private Score labelled(String set, String measure, List<Kind> kinds) {
        return Score.share(set, measure, sum(ours, kinds, 1), sum(ours, kinds, 0), "");
    }

    private static int sum(Map<Kind, int[]> counts, List<Kind> kinds, int part) {
        return kinds.stream().mapToInt(kind -> counts.getOrDefault(kind, NONE)[part]).sum();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
