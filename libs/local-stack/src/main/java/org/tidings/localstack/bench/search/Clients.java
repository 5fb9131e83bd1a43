package org.tidings.localstack.bench.search;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.tidings.localstack.StackException;
import org.tidings.localstack.bench.search.Answering.Request;

/// Some clients, each of which asks its next question when its last one is answered.
final class Clients {
    private final int count;

    Clients(int count) {
        this.count = count;
    }

    /// @param perSecond answers, of all clients together
    record Measured(Percentiles times, double perSecond) {}

    /// @param requests asked in turn, over and over
    Measured ask(List<Request> requests, Duration time) throws InterruptedException {
        var turn = new AtomicInteger();
        long began = System.nanoTime();
        long end = began + time.toNanos();
        try (var threads = Executors.newFixedThreadPool(count)) {
            var clients =
                    IntStream.range(0, count)
                            .mapToObj(_ -> threads.submit(() -> askUntil(end, requests, turn)))
                            .toList();
            var times = new ArrayList<Long>();
            for (Future<List<Long>> client : clients) {
                times.addAll(client.get());
            }
            double took = (System.nanoTime() - began) / 1e9;
            return new Measured(
                    Percentiles.of(times.stream().mapToLong(Long::longValue).toArray()),
                    times.size() / took);
        } catch (ExecutionException failure) {
            throw new StackException(String.valueOf(failure.getCause()), failure);
        }
    }

    /// At least one each.
    private static List<Long> askUntil(long end, List<Request> requests, AtomicInteger turn)
            throws IOException {
        var times = new ArrayList<Long>();
        do {
            var request = requests.get(Math.floorMod(turn.getAndIncrement(), requests.size()));
            long asked = System.nanoTime();
            HttpCalls.call(request);
            times.add(System.nanoTime() - asked);
        } while (System.nanoTime() < end);
        return times;
    }
}
