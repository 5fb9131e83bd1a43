package org.tidings.query.index;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.localstack.testing.StackResource;
import org.tidings.problem.ProblemException;
import org.tidings.query.Sample;
import org.tidings.query.Topics;
import org.tidings.query.index.ArticleIndex.Answer;
import org.tidings.query.index.ArticleIndex.Ask;
import org.tidings.query.index.ArticleIndex.Order;
import org.tidings.query.language.QueryParser;
import org.tidings.query.store.ChangeFeed;
import org.tidings.query.store.Viewer;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class FollowerTest {
    private static final WordAnalyzer ANALYZER = new WordAnalyzer();

    @Inject ChangeFeed feed;
    @Inject Topics topics;
    @TempDir Path directory;

    private final List<Replica> replicas = new ArrayList<>();

    private record Replica(Follower follower, Thread thread, LuceneArticleIndex index) {
        void stop() throws InterruptedException {
            follower.stop();
            thread.join();
        }
    }

    @AfterEach
    void stopAll() throws InterruptedException {
        for (Replica replica : replicas) {
            replica.stop();
        }
    }

    @Test
    void givenTwoReplicas_whenArticlesComeChangeAndGo_thenBothGiveTheSameAnswers()
            throws InterruptedException {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        var one = replica("one");
        var articles = new ArrayList<Sample>();
        for (int i = 0; i < 40; i++) {
            articles.add(Sample.of("News " + word, (word + " ferry ").repeat(i % 5 + 1)));
        }
        topics.send(articles.toArray(Sample[]::new));
        awaitTotal(one, word, 40);
        var other = replica("other");
        for (int i = 0; i < 40; i += 4) {
            topics.send(articles.get(i).age(2, 1).text(word + " noon"));
            topics.send(articles.get(i + 1).withdrawn(2));
        }
        for (Replica each : List.of(one, other)) {
            awaitTotal(each, word, 30);
            awaitTotal(each, word + " noon", 10);
        }

        for (Order order : Order.values()) {
            assertEquals(ask(one, word, order), ask(other, word, order));
        }
    }

    @Test
    void givenAnIndexThatIsDeleted_whenTheServiceStartsAgain_thenItIsBuiltFromTheDatabase()
            throws Exception {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        var before = replica("one");
        topics.send(Sample.of("News", word));
        awaitTotal(before, word, 1);
        var answer = ask(before, word, Order.RELEVANCE);
        before.stop();
        try (var files = Files.list(directory.resolve("one"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }

        var after = replica("one");

        awaitTotal(after, word, 1);
        assertEquals(answer, ask(after, word, Order.RELEVANCE));
    }

    @Test
    void givenAStop_whenStartedAgain_thenItGoesOnFromTheCommittedNumber() throws Exception {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        var before = replica("one");
        topics.send(Sample.of("News", word));
        awaitTotal(before, word, 1);
        long applied = before.follower().applied();
        before.stop();

        try (var index = LiveIndex.open(directory.resolve("one"), ANALYZER, feed.state())) {
            assertTrue(index.applied() >= applied);
        }
    }

    @Test
    void givenAnIndexThatFailsWhileItIsUsed_whenTheNextChangeComes_thenItIsBuiltAgain()
            throws Exception {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        var replica = replica("one");
        try (var files = Files.list(directory.resolve("one"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }

        topics.send(Sample.of("News", word));

        awaitTotal(replica, word, 1);
    }

    @Test
    void givenAnIndexThatIsNotBuilt_whenAsked_thenItDoesNotAnswerFromHalfOfIt() {
        var idle = new Follower(feed, config("idle"), metrics(), ANALYZER);
        var index = new LuceneArticleIndex(idle::index, ANALYZER);

        var refused = assertThrows(ProblemException.class, () -> index.search(question("ferry")));

        assertEquals(503, refused.problem().status());
    }

    private Replica replica(String name) {
        var follower = new Follower(feed, config(name), metrics(), ANALYZER);
        var thread = Thread.ofPlatform().start(follower);
        var replica =
                new Replica(follower, thread, new LuceneArticleIndex(follower::index, ANALYZER));
        replicas.add(replica);
        await().atMost(Duration.ofSeconds(30)).until(follower::caughtUp);
        return replica;
    }

    private IndexConfig config(String name) {
        var path = directory.resolve(name);
        return new IndexConfig() {
            @Override
            public Path indexDirectory() {
                return path;
            }

            @Override
            public Duration indexPoll() {
                return Duration.ofMillis(100);
            }

            @Override
            public Duration indexCommitInterval() {
                return Duration.ofSeconds(1);
            }

            @Override
            public int indexCommitChanges() {
                return 1_000;
            }
        };
    }

    private static IndexMetrics metrics() {
        return new IndexMetrics(new SimpleMeterRegistry());
    }

    private static void awaitTotal(Replica replica, String query, int total) {
        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .until(() -> ask(replica, query, Order.NEWEST).total() == total);
    }

    private static Answer ask(Replica replica, String query, Order order) {
        return replica.index()
                .search(
                        new Ask(
                                QueryParser.parse(query).query(),
                                Instant.EPOCH,
                                new Viewer(null),
                                null,
                                order,
                                100,
                                null));
    }

    private static Ask question(String query) {
        return new Ask(
                QueryParser.parse(query).query(),
                Instant.EPOCH,
                new Viewer(null),
                null,
                Order.NEWEST,
                10,
                null);
    }
}
