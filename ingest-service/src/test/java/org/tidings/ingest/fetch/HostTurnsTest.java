package org.tidings.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HostTurnsTest {
    private final HostTurns turns = new HostTurns(Duration.ofMillis(20));

    private record Turn(Instant began, Instant ended, int beside) {}

    private List<Turn> taken(int count, String... hosts) throws InterruptedException {
        var inside = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Turn>> all =
                    IntStream.range(0, count)
                            .<Callable<Turn>>mapToObj(
                                    i -> () -> oneTurn(hosts[i % hosts.length], inside))
                            .toList();
            return threads.invokeAll(all).stream().map(each -> each.resultNow()).toList();
        }
    }

    private Turn oneTurn(String host, AtomicInteger inside) throws InterruptedException {
        try (var _ = turns.take(host)) {
            Instant began = Instant.now();
            int beside = inside.getAndIncrement();
            Thread.sleep(5);
            inside.decrementAndGet();
            return new Turn(began, Instant.now(), beside);
        }
    }

    @Test
    void givenManyWhoWantOneHost_whenTheyTakeTurns_thenEachIsAloneAndThePauseIsKept()
            throws InterruptedException {
        var inOrder =
                taken(8, "news.example").stream()
                        .sorted((a, b) -> a.began().compareTo(b.began()))
                        .toList();

        assertThat(inOrder).extracting(Turn::beside).containsOnly(0);
        for (int i = 1; i < inOrder.size(); i++) {
            assertThat(Duration.between(inOrder.get(i - 1).ended(), inOrder.get(i).began()))
                    .isGreaterThanOrEqualTo(Duration.ofMillis(19));
        }
    }

    @Test
    void givenAHostThatIsClosed_whenAsked_thenItSaysForHowLongAndOthersAreOpen() {
        turns.close("busy.example", Duration.ofMinutes(5));

        assertThat(turns.closedFor("busy.example").orElseThrow())
                .isBetween(Duration.ofMinutes(4), Duration.ofMinutes(5));
        assertThat(turns.closedFor("calm.example")).isEmpty();
    }
}
