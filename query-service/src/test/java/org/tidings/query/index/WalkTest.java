package org.tidings.query.index;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

/// Going through everything that a query finds.
class WalkTest {
    private static final WordAnalyzer ANALYZER = new WordAnalyzer();
    private static final int MANY = 12_000;

    @TempDir Path directory;
    private LiveIndex live;
    private ArticleIndex index;
    private int number;

    @BeforeEach
    void open() throws IOException {
        live = LiveIndex.open(directory, ANALYZER, new SequenceState(0, UUID.randomUUID()));
        index = new LuceneArticleIndex(() -> live, ANALYZER);
    }

    @AfterEach
    void close() throws IOException {
        live.close();
    }

    @Test
    void givenMoreThanTenThousandHits_whenPagedByCursor_thenEachComesOnceInOrder()
            throws IOException {
        for (int i = 0; i < MANY; i++) {
            apply(article("Ferry " + i % 7).fetched(time(i % 5_000)));
        }
        live.show();
        for (Order order : Order.values()) {
            var found = new ArrayList<Hit>();
            var answer = index.search(ask(order, 1_000, null));
            while (!answer.hits().isEmpty()) {
                assertEquals(MANY, answer.total());
                found.addAll(answer.hits());
                answer = index.search(ask(order, 1_000, found.getLast()));
            }
            assertEquals(MANY, new HashSet<>(found.stream().map(Hit::id).toList()).size());
            for (int i = 1; i < found.size(); i++) {
                assertOrdered(found.get(i - 1), found.get(i));
            }
        }
    }

    @Test
    void givenChangesWhileWalking_whenWalkedToTheEnd_thenItIsAsItWasAtTheBeginning()
            throws IOException {
        var first = new ArrayList<Sample>();
        // More than are fetched at once.
        for (int i = 0; i < LuceneWalk.FETCHED + 50; i++) {
            first.add(article("Ferry").fetched(time(i)));
            apply(first.getLast());
        }
        live.show();
        for (Order order : Order.values()) {
            var expected = index.search(ask(order, MANY, null)).hits();
            try (var walk = index.walk(ask(order, 7, null))) {
                assertEquals(expected.size(), walk.total());
                var walked = new ArrayList<>(walk.next());
                apply(article("Ferry ferry ferry").fetched(time(20)));
                apply(first.get(10).age(number + 2, 1).fetched(time(0)));
                var gone = first.get(order == Order.NEWEST ? 30 : 31);
                live.apply(new Change(++number, gone.id(), null, new TraceContext(null, null)));
                live.commit();
                live.show();
                var page = walk.next();
                while (!page.isEmpty()) {
                    walked.addAll(page);
                    page = walk.next();
                }
                assertEquals(expected, walked);
            }
            assertEquals(expected.size(), index.search(ask(order, 1_000, null)).total());
        }
    }

    @Test
    void givenManyHits_whenWalkedByShortPages_thenFewSearchesFindThemAll() {
        var hits = hits(25_000);
        var searches = new AtomicInteger();
        var walked = new ArrayList<Hit>();

        try (var walk =
                LuceneWalk.open(
                        live,
                        ask(Order.NEWEST, 300, null),
                        (asked, _) -> {
                            searches.incrementAndGet();
                            return answer(hits, asked);
                        })) {
            for (var page = walk.next(); !page.isEmpty(); page = walk.next()) {
                assertEquals(Math.min(300, hits.size() - walked.size()), page.size());
                walked.addAll(page);
            }
            assertEquals(List.of(), walk.next());
        }

        assertEquals(hits, walked);
        assertEquals(3, searches.get());
    }

    @Test
    void givenFewHits_whenAWalkBegins_thenItHoldsNoState() {
        var hits = hits(200);
        var state = new AtomicReference<LiveIndex.State>();

        try (var walk = walk(hits, state, Duration.ofMinutes(1))) {
            assertEquals(1, state.get().getIndexReader().getRefCount());
            assertEquals(hits.subList(0, 100), walk.next());
        }

        assertEquals(1, state.get().getIndexReader().getRefCount());
    }

    @Test
    void givenNobodyWhoTakesPages_whenTimePasses_thenTheStateIsLetGoAndTheWalkBreaksOff() {
        var hits = hits(LuceneWalk.FETCHED + 100);
        var state = new AtomicReference<LiveIndex.State>();

        try (var walk = walk(hits, state, Duration.ofSeconds(1))) {
            assertEquals(2, state.get().getIndexReader().getRefCount());
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> state.get().getIndexReader().getRefCount() == 1);
            for (int i = 0; i < LuceneWalk.FETCHED / 100; i++) {
                assertEquals(100, walk.next().size());
            }
            assertThrows(IllegalStateException.class, walk::next);
        }

        assertEquals(1, state.get().getIndexReader().getRefCount());
    }

    /// By a hundred hits.
    private LuceneWalk walk(
            List<Hit> hits, AtomicReference<LiveIndex.State> state, Duration patience) {
        return LuceneWalk.open(
                live,
                ask(Order.NEWEST, 100, null),
                (asked, held) -> {
                    state.set(held);
                    return answer(hits, asked);
                },
                patience);
    }

    private static List<Hit> hits(int count) {
        return LongStream.range(0, count)
                .mapToObj(place -> new Hit(UUID.randomUUID(), place))
                .toList();
    }

    private static Answer answer(List<Hit> hits, Ask asked) {
        int from = asked.after() == null ? 0 : asked.after().rank().intValue() + 1;
        return new Answer(
                hits.size(), hits.subList(from, Math.min(hits.size(), from + asked.limit())));
    }

    private static void assertOrdered(Hit one, Hit next) {
        int byRank = Double.compare(next.rank().doubleValue(), one.rank().doubleValue());
        int order = byRank == 0 ? one.id().toString().compareTo(next.id().toString()) : byRank;
        assertEquals(true, order < 0, () -> one + " before " + next);
    }

    private static Sample article(String title) {
        return Sample.of(title, "It sails.");
    }

    private static Instant time(int second) {
        return Instant.parse("2026-03-02T10:00:00Z").plusSeconds(second);
    }

    private void apply(Sample article) throws IOException {
        live.apply(
                new Change(++number, article.id(), article.stored(), new TraceContext(null, null)));
    }

    private static Ask ask(Order order, int limit, @Nullable Hit after) {
        return new Ask(
                QueryParser.parse("ferry").query(),
                Instant.EPOCH,
                new Viewer(null),
                null,
                order,
                limit,
                after);
    }
}
