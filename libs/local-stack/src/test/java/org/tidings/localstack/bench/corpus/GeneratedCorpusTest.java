package org.tidings.localstack.bench.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.tidings.localstack.bench.corpus.CorpusArticle.NameType;

class GeneratedCorpusTest {
    @Test
    void givenASeed_whenArticlesAreMadeTwice_thenTheyAreTheSame() {
        assertEquals(articles(7, 200), articles(7, 200));
        assertNotEquals(articles(7, 200), articles(8, 200));
    }

    @Test
    void givenOneArticle_whenMadeByItsNumber_thenItIsTheOneOfTheRow() {
        assertEquals(articles(7, 200).get(150), new GeneratedCorpus(7, 200).article(150));
    }

    @Test
    void givenWords_whenCounted_thenTheyFollowZipfsLaw() {
        var zipf = new Zipf(GeneratedCorpus.VOCABULARY);
        var random = new SplittableRandom(3);
        int drawn = 2_000_000;
        var counts = new int[GeneratedCorpus.VOCABULARY];
        for (int i = 0; i < drawn; i++) {
            counts[zipf.rank(random)]++;
        }
        // (r + 2.7)^-1.07: from one rank to another, counts change by this much and no other.
        assertRatio(Math.pow(102.7 / 3.7, 1.07), counts[0], counts[99]);
        assertRatio(Math.pow(1002.7 / 12.7, 1.07), counts[9], counts[999]);
        assertTrue(counts[0] > drawn / 50, "the first is frequent: " + counts[0]);
    }

    private static void assertRatio(double expected, int often, int rarely) {
        double ratio = (double) often / rarely;
        assertTrue(Math.abs(ratio / expected - 1) < 0.15, ratio + " instead of " + expected);
    }

    @Test
    void givenTheVocabulary_whenLookedAt_thenNoWordComesTwice() {
        var words = new HashSet<String>();
        for (int number = 0; number < 120_000; number++) {
            assertTrue(words.add(InventedWords.word(number)), InventedWords.word(number));
        }
    }

    @Test
    void givenAnArticle_whenItsSpansAreCut_thenTheyHoldWhatTheySay() {
        var counted = new HashMap<NameType, Integer>();
        int quotations = 0;
        int counts = 0;
        for (var article : articles(7, 300)) {
            for (var name : article.names()) {
                assertEquals(name.name(), article.part(name.span()));
                counted.merge(name.type(), 1, Integer::sum);
            }
            for (var quotation : article.quotations()) {
                assertEquals(
                        article.names().get(quotation.speaker()).name(),
                        article.part(quotation.named()));
                assertEquals("said", article.part(quotation.cue()));
                assertFalse(article.part(quotation.words()).contains("\""));
                quotations++;
            }
            for (var count : article.counts()) {
                assertEquals(count.value() + " " + count.what(), article.part(count.span()));
                counts++;
            }
            article.sentences().forEach(each -> assertTrue(article.part(each).endsWith(".")));
        }
        assertEquals(NameType.values().length, counted.size());
        assertTrue(quotations > 300 && counts > 150, quotations + " and " + counts);
    }

    @Test
    void givenTheArticles_whenLookedThrough_thenSomeArePrivateAndTheirTimesSpanMonths() {
        var all = articles(7, 2_000);
        long acme = all.stream().filter(each -> "acme".equals(each.organization())).count();
        assertTrue(acme > 5 && acme < 50, acme + " of acme");
        var times = all.stream().map(CorpusArticle::published).toList();
        assertEquals(times.stream().sorted(Comparator.naturalOrder()).toList(), times);
        assertTrue(times.getLast().isAfter(GeneratedCorpus.BEGIN.plusSeconds(15_000_000)));
        double words =
                all.stream().mapToInt(each -> each.text().split(" ").length).average().orElse(0);
        assertTrue(words > 150 && words < 280, String.format(Locale.ROOT, "%.0f words", words));
    }

    private static List<CorpusArticle> articles(long seed, int size) {
        var articles = new ArrayList<CorpusArticle>();
        new GeneratedCorpus(seed, size).forEach(articles::add);
        return articles;
    }
}
