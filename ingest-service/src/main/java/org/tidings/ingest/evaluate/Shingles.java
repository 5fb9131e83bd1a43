package org.tidings.ingest.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Compares texts by their runs of four words, as the article extraction benchmark of Scrapinghub
/// does: found, superfluous and missing runs as shares of all runs of a page, so that each page
/// weighs the same; precision and recall are means over pages.
final class Shingles {
    private static final int WORDS = 4;
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    private double precision;
    private double recall;
    private int predicted;
    private int expected;

    /// The F1 of one page.
    double add(String wanted, String found) {
        Map<String, Integer> missing = counts(wanted);
        double hits = 0;
        double superfluous = 0;
        for (var shingle : counts(found).entrySet()) {
            int there = missing.getOrDefault(shingle.getKey(), 0);
            int hit = Math.min(there, shingle.getValue());
            hits += hit;
            superfluous += shingle.getValue() - hit;
            missing.put(shingle.getKey(), there - hit);
        }
        double missed = missing.values().stream().mapToInt(Integer::intValue).sum();
        if (hits + superfluous > 0) {
            predicted++;
            precision += hits / (hits + superfluous);
        }
        if (hits + missed > 0) {
            expected++;
            recall += hits / (hits + missed);
        }
        double all = 2 * hits + superfluous + missed;
        return all == 0 ? 1 : 2 * hits / all;
    }

    double precision() {
        return predicted == 0 ? 0 : precision / predicted;
    }

    double recall() {
        return expected == 0 ? 0 : recall / expected;
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    private static Map<String, Integer> counts(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        Map<String, Integer> counts = new HashMap<>();
        for (int at = 0; at < Math.max(1, words.size() - WORDS + 1); at++) {
            List<String> run = words.subList(at, Math.min(words.size(), at + WORDS));
            if (!run.isEmpty()) {
                counts.merge(String.join(" ", run), 1, Integer::sum);
            }
        }
        return counts;
    }
}
