package org.tidings.query.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tidings.localstack.testing.StackResource;
import org.tidings.query.Sample;
import org.tidings.tracing.TraceContext;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ArticleStoreTest {
    private static final TraceContext TRACE =
            new TraceContext("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", null);
    private static final Viewer ANYONE = new Viewer(null);

    @Inject ArticleStore store;
    @Inject ArticleRepository articles;
    @Inject ChangeFeed feed;

    @Test
    void givenAnArticle_whenStored_thenItIsReadBackAsItCame() {
        var sample = Sample.of("Ferry", "The ferry sails again. It left at noon.");
        store.write(List.of(content(sample)));

        var stored = articles.find(ANYONE, sample.id()).orElseThrow();

        assertEquals(sample.enriched(), stored.enriched());
        assertEquals(sample.fetched(), stored.newestAt());
        assertEquals(TRACE, last(sample.id()).trace());
    }

    @Test
    void givenRevisionsGenerationsAndAWithdrawal_whenTheyComeInAnyOrder_thenTheEndIsTheSame() {
        var base = Sample.of("Ferry", "First.");
        for (var order : permutations(List.of(0, 1, 2, 3))) {
            var sample = base.id(UUID.randomUUID());
            var arrivals = arrivals(sample);
            order.forEach(i -> store.write(List.of(arrivals.get(i))));

            assertTrue(articles.find(ANYONE, sample.id()).isEmpty(), order::toString);
            assertNull(last(sample.id()).article(), order::toString);
        }
        for (var order : permutations(List.of(0, 1, 2))) {
            var sample = base.id(UUID.randomUUID());
            var arrivals = arrivals(sample);
            store.write(order.stream().map(arrivals::get).toList());

            var stored = articles.find(ANYONE, sample.id()).orElseThrow();
            assertEquals("Third.", stored.enriched().article().text(), order::toString);
        }
    }

    @Test
    void givenAWithdrawal_whenItIsFollowedByANewRevision_thenTheArticleIsBack() {
        var sample = Sample.of("Ferry", "First.");
        arrivals(sample).reversed().forEach(arrival -> store.write(List.of(arrival)));
        assertTrue(articles.find(ANYONE, sample.id()).isEmpty());

        store.write(List.of(content(sample.age(4, 1).text("Back."))));

        var stored = articles.find(ANYONE, sample.id()).orElseThrow();
        assertEquals("Back.", stored.enriched().article().text());
    }

    @Test
    void givenWhatIsStored_whenItIsDeliveredAgain_thenNothingChanges() {
        var sample = Sample.of("Ferry", "First.");
        var arrivals = List.of(content(sample), content(sample.age(2, 1).text("Second.")));
        assertEquals(1, store.write(arrivals));
        var before = last(sample.id());

        assertEquals(0, store.write(arrivals));
        assertEquals(0, store.write(arrivals.reversed()));

        assertEquals(before, last(sample.id()));
    }

    @Test
    void givenContentThatTheDatabaseRefuses_whenStored_thenNothingOfTheBatchIs() {
        var good = Sample.of("Ferry", "Good.");
        var bad = Sample.of("Ferry", "Bad \u0000.");
        long before = feed.state().last();

        assertThrows(NeverStorable.class, () -> store.write(List.of(content(good), content(bad))));

        assertTrue(articles.find(ANYONE, good.id()).isEmpty());
        assertEquals(before, feed.state().last());
    }

    @Test
    void givenManyWriters_whenAReaderFollows_thenItMissesNothingAndThereAreNoGaps()
            throws Exception {
        int writers = 8;
        int batches = 25;
        int size = 4;
        long start = feed.state().last();
        var seen = new ArrayList<Long>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var work =
                    IntStream.range(0, writers)
                            .mapToObj(i -> threads.submit(() -> write(batches, size)))
                            .toList();
            long at = start;
            while (seen.size() < writers * batches * size) {
                boolean written = work.stream().allMatch(Future::isDone);
                var changes = feed.after(at, 7);
                assertTrue(!written || !changes.isEmpty(), "all is written, not all was seen");
                for (Change change : changes) {
                    seen.add(change.number());
                    at = change.number();
                }
            }
            for (var each : work) {
                each.get();
            }
        }
        assertEquals(
                LongStream.rangeClosed(start + 1, start + (long) writers * batches * size)
                        .boxed()
                        .toList(),
                seen);
    }

    private void write(int batches, int size) {
        for (int batch = 0; batch < batches; batch++) {
            store.write(
                    IntStream.range(0, size)
                            .mapToObj(i -> content(Sample.of("News", "Number " + i)))
                            .toList());
        }
    }

    /// Revision 1, revision 2, its second generation, and the withdrawal.
    private static List<Arrival> arrivals(Sample sample) {
        return List.of(
                content(sample),
                content(sample.age(2, 1).text("Second.")),
                content(sample.age(2, 2).text("Third.")),
                new Arrival.Withdrawal(sample.withdrawn(3), TRACE));
    }

    private static Arrival content(Sample sample) {
        return new Arrival.Content(sample.enriched(), TRACE);
    }

    private Change last(UUID id) {
        return feed.after(0, Integer.MAX_VALUE).stream()
                .filter(change -> change.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<Integer>> permutations(List<Integer> items) {
        if (items.isEmpty()) {
            return List.of(List.of());
        }
        var all = new ArrayList<List<Integer>>();
        for (Integer first : items) {
            var rest = new ArrayList<>(items);
            rest.remove(first);
            for (var tail : permutations(rest)) {
                var order = new ArrayList<Integer>();
                order.add(first);
                order.addAll(tail);
                all.add(order);
            }
        }
        return all;
    }
}
