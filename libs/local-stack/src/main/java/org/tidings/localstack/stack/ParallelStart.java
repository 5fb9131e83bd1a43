package org.tidings.localstack.stack;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.tidings.localstack.StackException;

/// Starts components at the same time where their needs allow it.
final class ParallelStart {
    private final Map<String, Member> members;
    private final StartListener listener;
    private final Map<String, CompletableFuture<Void>> starts = new ConcurrentHashMap<>();

    ParallelStart(Map<String, Member> members, StartListener listener) {
        this.members = members;
        this.listener = listener;
    }

    /// Nothing is started when a port is taken.
    ///
    /// @throws StackException the first failure; what is ready by then keeps running
    void run() {
        members.values().forEach(Member::requireFreePorts);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            members.keySet().forEach(name -> starts.put(name, new CompletableFuture<>()));
            members.values().forEach(member -> schedule(member, threads));
            CompletableFuture.allOf(starts.values().toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StackException known
                    ? known
                    : new StackException("the start failed: " + e.getCause(), e);
        }
    }

    private void schedule(Member member, Executor threads) {
        var name = member.component().name();
        var needs = member.component().needs().stream().filter(starts::containsKey).toList();
        if (!needs.isEmpty() && !member.isRunning()) {
            listener.waiting(name, needs);
        }
        var needed = needs.stream().map(this::startOf).toArray(CompletableFuture[]::new);
        var unused =
                CompletableFuture.allOf(needed)
                        .thenRunAsync(() -> start(member), threads)
                        .whenComplete((_, failure) -> finish(startOf(name), failure));
    }

    private static void finish(CompletableFuture<Void> start, @Nullable Throwable failure) {
        if (failure == null) {
            start.complete(null);
        } else {
            start.completeExceptionally(
                    failure instanceof CompletionException ? failure.getCause() : failure);
        }
    }

    private CompletableFuture<Void> startOf(String name) {
        return Objects.requireNonNull(starts.get(name));
    }

    private void start(Member member) {
        var name = member.component().name();
        var began = Instant.now();
        boolean wasRunning = member.isReady();
        if (!wasRunning) {
            listener.starting(name);
        }
        try {
            member.start();
        } catch (RuntimeException e) {
            listener.failed(name, String.valueOf(e.getMessage()));
            throw e;
        }
        if (wasRunning) {
            listener.wasReady(name);
        } else {
            listener.ready(name, Duration.between(began, Instant.now()));
        }
    }
}
