package org.tidings.ingest.health;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// What is usual for a feed.
///
/// The expectation of an hour of the week is the mean of that hour in past weeks without its
/// extremes, drawn towards the mean of that hour of the day, which is drawn towards the mean of all
/// hours: the shorter the history, the more. Leaving out extremes leaves nothing of a feed that
/// gives little, so a week as a whole is scaled to the median of past weeks. Bursts are usual in
/// news, so the profile also says how much more the counts scatter than chance alone would make
/// them (as in quasi-Poisson regression: Wedderburn 1974).
///
/// @param expected articles in each hour of the week ([WeekHour])
/// @param dispersion variance over mean, from 1 (chance alone) to 10
/// @param hours of history that it rests on
record Profile(List<Double> expected, double dispersion, int hours) {
    static final Profile UNKNOWN = new Profile(Collections.nCopies(WeekHour.HOURS, 0.0), 1, 0);

    /// As many observations of the wider mean are mixed into a narrower one of a single
    /// observation; half as many into one of two, and so on.
    private static final double PULL = 2;

    /// From so many observations on there are extremes to leave out.
    private static final int ENOUGH = 4;

    private static final double WIDEST = 10;

    Profile {
        expected = List.copyOf(expected);
        if (expected.size() != WeekHour.HOURS) {
            throw new IllegalArgumentException("a week has " + WeekHour.HOURS + " hours");
        }
    }

    static Profile of(VolumeHistory history) {
        if (history.counts().isEmpty()) {
            return UNKNOWN;
        }
        double overall = mean(history.counts());
        List<List<Integer>> byDayHour = grouped(history, 24);
        List<List<Integer>> byWeekHour = grouped(history, WeekHour.HOURS);
        Double[] expected = new Double[WeekHour.HOURS];
        Arrays.setAll(
                expected,
                hour ->
                        drawn(
                                robust(byWeekHour.get(hour)),
                                drawn(byDayHour.get(hour % 24), overall)));
        scale(expected, history.counts());
        return new Profile(
                List.of(expected), dispersion(history, expected), history.counts().size());
    }

    private static void scale(Double[] expected, List<Integer> counts) {
        int weeks = counts.size() / WeekHour.HOURS;
        double sum = Arrays.stream(expected).mapToDouble(Double::doubleValue).sum();
        if (weeks < ENOUGH || sum == 0) {
            return;
        }
        int[] totals = new int[weeks];
        for (int i = 0; i < weeks * WeekHour.HOURS; i++) {
            totals[i / WeekHour.HOURS] += counts.get(i);
        }
        Arrays.sort(totals);
        double median = (totals[(weeks - 1) / 2] + totals[weeks / 2]) / 2.0;
        Arrays.setAll(expected, hour -> expected[hour] * median / sum);
    }

    private static List<List<Integer>> grouped(VolumeHistory history, int groups) {
        List<List<Integer>> grouped = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            grouped.add(new ArrayList<>());
        }
        for (int i = 0; i < history.counts().size(); i++) {
            grouped.get(WeekHour.of(history.hour(i)) % groups).add(history.counts().get(i));
        }
        return grouped;
    }

    /// Without the highest and the lowest, where there are enough: one burst, or one night on which
    /// the outlet's server was down, makes nothing usual.
    private static List<Integer> robust(List<Integer> counts) {
        return counts.size() < ENOUGH
                ? counts
                : counts.stream().sorted().toList().subList(1, counts.size() - 1);
    }

    private static double drawn(List<Integer> counts, double towards) {
        int n = counts.size();
        double pull = PULL / Math.max(n, 1);
        return (n * mean(counts) + pull * towards) / (n + pull);
    }

    private static double mean(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).average().orElse(0);
    }

    /// Each hour's deviation counts for four standard deviations at most, so that one surge does
    /// not make the next one usual.
    private static double dispersion(VolumeHistory history, Double[] expected) {
        double deviations = 0;
        double sum = 0;
        for (int i = 0; i < history.counts().size(); i++) {
            double usual = expected[WeekHour.of(history.hour(i))];
            double deviation = history.counts().get(i) - usual;
            deviations += Math.min(deviation * deviation, 16 * Math.max(usual, 1));
            sum += usual;
        }
        return sum == 0 ? 1 : Math.clamp(deviations / sum, 1, WIDEST);
    }

    double at(Instant hour) {
        return expected.get(WeekHour.of(hour));
    }

    /// What is usual from one moment to another, parts of hours in proportion.
    double between(Instant from, Instant to) {
        double sum = 0;
        Instant at = from;
        while (at.isBefore(to)) {
            Instant next = WeekHour.startOf(at).plus(Duration.ofHours(1));
            Instant end = next.isBefore(to) ? next : to;
            sum += at(at) * Duration.between(at, end).toMillis() / 3_600_000.0;
            at = end;
        }
        return sum;
    }
}
