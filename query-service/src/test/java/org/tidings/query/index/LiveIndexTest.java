package org.tidings.query.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.contracts.Visibility;
import org.tidings.query.Sample;
import org.tidings.query.index.ArticleIndex.Answer;
import org.tidings.query.index.ArticleIndex.Ask;
import org.tidings.query.index.ArticleIndex.Hit;
import org.tidings.query.index.ArticleIndex.Order;
import org.tidings.query.language.QueryParser;
import org.tidings.query.store.Change;
import org.tidings.query.store.SequenceState;
import org.tidings.query.store.Viewer;
import org.tidings.tracing.TraceContext;

class LiveIndexTest {
    private static final UUID EPOCH = UUID.randomUUID();
    private static final Viewer ANYONE = new Viewer(null);
    private static final WordAnalyzer ANALYZER = new WordAnalyzer();

    @TempDir Path directory;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            textBlock =
                    """
                    zelenskyy inches,          1
                    INCH,                      1
                    ukraines,                  1
                    Ukraine,                   1
                    cafe,                      1
                    Café,                      1
                    '"single inch of land"',   1
                    '"land of single inch"',   0
                    wire-tap,                  1
                    '"tap wire"',              0
                    headline inch,             1
                    headline absent,           0
                    """)
    void givenAnArticle_whenAsked_thenWordsAndPhrasesFindItInAnyForm(String query, int expected)
            throws IOException {
        try (var index = open("a", 1)) {
            var article =
                    Sample.of(
                            "The headline",
                            "Not a single inch of land, Zelenskyy of Ukraine's café said."
                                    + " Wire-tap.");
            apply(index, 1, article);

            assertEquals(expected, ask(index, query, Order.RELEVANCE, ANYONE).total());
        }
    }

    @Test
    void givenPrivateArticles_whenOthersAsk_thenNeitherHitsNorTotalsNorScoresTellOfThem()
            throws IOException {
        try (var shared = open("a", 100);
                var lone = open("b", 100)) {
            var visible = Sample.of("Ferry", "The ferry sails at noon.");
            apply(lone, 1, visible);
            apply(shared, 1, visible);
            for (int i = 2; i < 40; i++) {
                apply(shared, i, Sample.of("Noon", "Noon ferry.").of(Visibility.of("acme")));
            }

            var other = new Viewer("globex");
            var expected = ask(lone, "ferry noon", Order.RELEVANCE, other);
            assertEquals(expected, ask(shared, "ferry noon", Order.RELEVANCE, other));
            assertEquals(expected, ask(shared, "ferry noon", Order.RELEVANCE, ANYONE));
            assertEquals(
                    39, ask(shared, "ferry noon", Order.RELEVANCE, new Viewer("acme")).total());
        }
    }

    @Test
    void givenTwoReplicasWithOtherHistories_whenAsked_thenAnswersScoresAndOrderAreTheSame()
            throws IOException {
        var random = new Random(3);
        var last = new ArrayList<Sample>();
        try (var one = open("a", 10_000);
                var other = open("b", 10_000)) {
            for (int i = 0; i < 80; i++) {
                var first = Sample.of("News " + i % 7, text(random));
                apply(one, i * 2 + 1, first);
                if (i % 13 == 0) {
                    one.commit();
                }
                var second = first.age(2, 1).text(text(random));
                apply(one, i * 2 + 2, second);
                last.add(second);
            }
            for (int i = last.size() - 1; i >= 0; i--) {
                apply(other, 1_000 - i, last.get(i));
            }
            for (Order order : Order.values()) {
                for (String query : List.of("ferry", "noon sea", "\"ferry sea\"", "news")) {
                    assertEquals(ask(one, query, order, ANYONE), ask(other, query, order, ANYONE));
                }
            }
        }
    }

    @Test
    void givenManyHits_whenPaged_thenEachComesOnceInTheOrderOfOnePage() throws IOException {
        var random = new Random(5);
        try (var index = open("a", 1_000)) {
            for (int i = 1; i <= 60; i++) {
                var fetched = Instant.parse("2026-03-02T10:00:00Z").plusSeconds(i % 9);
                apply(index, i, Sample.of("News", text(random)).fetched(fetched));
            }
            for (Order order : Order.values()) {
                var whole = ask(index, "news", order, ANYONE).hits();
                var paged = new ArrayList<Hit>();
                Hit after = null;
                do {
                    paged.addAll(search(index, "news", order, 7, after).hits());
                    after = paged.getLast();
                } while (paged.size() < 60);
                assertEquals(whole, paged);
            }
        }
    }

    @Test
    void givenAWithdrawnArticle_whenAsked_thenItIsGone() throws IOException {
        try (var index = open("a", 2)) {
            var article = Sample.of("Ferry", "The ferry sails.");
            apply(index, 1, article);
            index.apply(new Change(2, article.id(), null, new TraceContext(null, null)));
            index.show();

            assertEquals(0, ask(index, "ferry", Order.NEWEST, ANYONE).total());
        }
    }

    @Test
    void givenACommit_whenOpenedAgain_thenItGoesOnFromThere() throws IOException {
        try (var index = open("a", 9)) {
            apply(index, 4, Sample.of("Ferry", "The ferry sails."));
            index.commit();
            apply(index, 5, Sample.of("Ferry", "The ferry sails once more."));
        }

        try (var index = open("a", 9)) {
            assertEquals(4, index.applied());
            assertEquals(1, ask(index, "ferry", Order.NEWEST, ANYONE).total());
        }
    }

    @Test
    void givenAnotherDatabaseOrOneThatWasSetBack_whenOpened_thenItBeginsAnew() throws IOException {
        commitOne();
        try (var index = open("a", 3)) {
            assertEquals(0, index.applied());
        }

        commitOne();
        try (var index =
                LiveIndex.open(
                        directory.resolve("a"),
                        ANALYZER,
                        new SequenceState(9, UUID.randomUUID()))) {
            assertEquals(0, index.applied());
            assertEquals(0, ask(index, "ferry", Order.NEWEST, ANYONE).total());
        }
    }

    @Test
    void givenADamagedFile_whenOpened_thenItBeginsAnewAndWorks() throws IOException {
        commitOne();
        List<Path> files;
        try (var listed = Files.list(directory.resolve("a"))) {
            files = listed.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
        assertNotEquals(0, files.size());
        for (Path file : files) {
            commitOne();
            try (var listed = Files.list(directory.resolve("a"))) {
                damage(listed.filter(each -> sameKind(each, file)).findFirst().orElseThrow());
            }
            try (var index = open("a", 9)) {
                assertEquals(0, index.applied(), file::toString);
                apply(index, 4, Sample.of("Ferry", "The ferry sails."));
                assertEquals(1, ask(index, "ferry", Order.NEWEST, ANYONE).total());
            }
        }
    }

    private void commitOne() throws IOException {
        try (var index = open("a", 9)) {
            apply(index, 4, Sample.of("Ferry", "The ferry sails."));
            index.commit();
        }
    }

    private static boolean sameKind(Path one, Path other) {
        return extension(one).equals(extension(other));
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.contains(".") ? name.substring(name.indexOf('.')) : "segments";
    }

    private static void damage(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(file, bytes);
    }

    private static String text(Random random) {
        String[] words = {"ferry", "sea", "noon", "harbour", "storm"};
        var text = new StringBuilder();
        for (int i = 5 + random.nextInt(40); i > 0; i--) {
            text.append(words[random.nextInt(words.length)]).append(' ');
        }
        return text.toString();
    }

    private LiveIndex open(String name, long last) throws IOException {
        return LiveIndex.open(directory.resolve(name), ANALYZER, new SequenceState(last, EPOCH));
    }

    private static void apply(LiveIndex index, long number, Sample article) throws IOException {
        index.apply(
                new Change(number, article.id(), article.stored(), new TraceContext(null, null)));
        index.show();
        assertTrue(index.applied() == number);
    }

    private static Answer ask(LiveIndex index, String query, Order order, Viewer viewer) {
        return new LuceneArticleIndex(() -> index, ANALYZER)
                .search(
                        new Ask(
                                QueryParser.parse(query).query(),
                                Instant.EPOCH,
                                viewer,
                                null,
                                order,
                                100,
                                null));
    }

    private static Answer search(LiveIndex index, String query, Order order, int limit, Hit after) {
        return new LuceneArticleIndex(() -> index, ANALYZER)
                .search(
                        new Ask(
                                QueryParser.parse(query).query(),
                                Instant.EPOCH,
                                ANYONE,
                                null,
                                order,
                                limit,
                                after));
    }
}
