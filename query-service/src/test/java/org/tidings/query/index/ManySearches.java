package org.tidings.query.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tidings.problem.ProblemException;
import org.tidings.query.Sample;
import org.tidings.query.index.QueryMatcher.Stored;
import org.tidings.query.language.QueryParser;
import org.tidings.query.store.StoredArticle;

/// Saved searches and articles whose words are as often as those of a language: the second half as
/// often as the first, the third a third as often (Zipf).
final class ManySearches {
    private static final int WORDS = 50_000;

    /// Nobody saves a search for the commonest words alone.
    private static final int COMMONEST = 3_000;

    private final Random random;
    private final double[] upTo = new double[WORDS];

    ManySearches(long seed) {
        random = new Random(seed);
        double sum = 0;
        for (int rank = 0; rank < WORDS; rank++) {
            sum += 1.0 / (rank + 1);
            upTo[rank] = sum;
        }
    }

    private int rank() {
        int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[WORDS - 1]);
        return Math.min(WORDS - 1, found < 0 ? -found - 1 : found);
    }

    /// Letters alone, none the beginning of another.
    private static String word(int rank) {
        return "z" + Integer.toString(rank + WORDS, 20).replaceAll("[0-9]", "o$0");
    }

    private String sought() {
        int rank = rank();
        while (rank < COMMONEST) {
            rank = rank();
        }
        return word(rank);
    }

    /// Up to twelve clauses: words, phrases, words near one another, alternatives, fields, and what
    /// is excluded.
    String query() {
        int clauses = 1 + random.nextInt(12);
        if (random.nextInt(6) == 0) {
            return IntStream.range(0, clauses)
                    .mapToObj(_ -> positive())
                    .collect(Collectors.joining(" OR "));
        }
        var parts = new ArrayList<String>();
        parts.add(positive());
        while (parts.size() < Math.min(clauses, 4)) {
            parts.add(random.nextInt(4) == 0 ? '-' + sought() : clause());
        }
        return String.join(" ", parts);
    }

    private String clause() {
        return switch (random.nextInt(4)) {
            case 0 -> "lang:en";
            case 1 -> "(" + sought() + " OR " + sought() + " OR " + sought() + ")";
            default -> positive();
        };
    }

    private String positive() {
        return switch (random.nextInt(8)) {
            case 0 -> '"' + word(rank()) + ' ' + sought() + '"';
            case 1 -> "(" + sought() + " NEAR/5 " + word(rank()) + ")";
            case 2 -> "title:" + sought();
            default -> sought();
        };
    }

    List<Stored> searches(int count) {
        var searches = new ArrayList<Stored>(count);
        while (searches.size() < count) {
            try {
                var query = QueryParser.parse(query(), AnsweredFields.all()).query();
                searches.add(new Stored(new UUID(1, searches.size()), "acme", query));
            } catch (ProblemException sameWordTwice) {
                // Another one.
            }
        }
        return searches;
    }

    List<StoredArticle> articles(int count) {
        return IntStream.range(0, count).mapToObj(_ -> article()).toList();
    }

    private StoredArticle article() {
        return Sample.of(text(10), text(400)).stored();
    }

    private String text(int words) {
        return IntStream.range(0, words)
                .mapToObj(_ -> word(rank()))
                .collect(Collectors.joining(" "));
    }
}
