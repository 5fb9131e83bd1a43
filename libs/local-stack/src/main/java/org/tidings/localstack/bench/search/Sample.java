package org.tidings.localstack.bench.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.tidings.localstack.bench.corpus.CorpusArticle;

/// Some articles of a corpus, drawn evenly while it passes (reservoir sampling), and how many of
/// them hold each word: from here queries are made.
final class Sample implements Consumer<CorpusArticle> {
    private static final int SIZE = 2_000;
    private static final double FREQUENT = 0.1;
    private static final double COMMON = 0.01;
    private static final Pattern WORDS = Pattern.compile("\\p{L}+");

    private final SplittableRandom random;
    private final List<CorpusArticle> drawn = new ArrayList<>();
    private long passed;

    Sample(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /// How many of the articles hold a word: a tenth or more, a hundredth or more, fewer.
    enum Frequency {
        FREQUENT,
        COMMON,
        RARE
    }

    @Override
    public void accept(CorpusArticle article) {
        passed++;
        if (drawn.size() < SIZE) {
            drawn.add(article);
        } else {
            long place = random.nextLong(passed);
            if (place < SIZE) {
                drawn.set((int) place, article);
            }
        }
    }

    List<CorpusArticle> articles() {
        return List.copyOf(drawn);
    }

    /// The words of each frequency, in the order of the alphabet.
    Map<Frequency, List<String>> words() {
        var articlesWith = new HashMap<String, Integer>();
        for (var article : drawn) {
            for (String word : new TreeSet<>(words(article.text()))) {
                articlesWith.merge(word, 1, Integer::sum);
            }
        }
        var words = new HashMap<Frequency, List<String>>();
        for (Frequency frequency : Frequency.values()) {
            words.put(
                    frequency,
                    articlesWith.entrySet().stream()
                            .filter(each -> frequency(each.getValue()) == frequency)
                            .map(Map.Entry::getKey)
                            .sorted()
                            .toList());
        }
        return words;
    }

    private Frequency frequency(int articles) {
        double share = (double) articles / drawn.size();
        return share >= FREQUENT
                ? Frequency.FREQUENT
                : share >= COMMON ? Frequency.COMMON : Frequency.RARE;
    }

    /// Without case, in their order.
    static List<String> words(String text) {
        return WORDS.matcher(text)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .toList();
    }
}
