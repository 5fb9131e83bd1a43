package org.tidings.nlp.reading;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Lets so many texts be read at once in this process, and the kinds of work take turns.
///
/// A free place goes to the kind that has the fewest places and, among those, to the one whose last
/// turn is longest ago; within a kind to who came first. A kind that has nothing waiting leaves its
/// places to the others. So news, history and texts that people give each get on, however much of
/// another is waiting.
public final class ReadingTurns {
    /// What is read, and for whom.
    public enum Work {
        NEWS,
        HISTORY,
        /// A text that somebody gave and waits for.
        GIVEN
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition change = lock.newCondition();
    private final int places;
    private final Map<Work, Queue> queues = new EnumMap<>(Work.class);
    private long turns;

    /// @param places texts read at once, at least 1
    public ReadingTurns(int places) {
        if (places < 1) {
            throw new IllegalArgumentException("at least one text is read at once, not " + places);
        }
        this.places = places;
        for (Work work : Work.values()) {
            queues.put(work, new Queue());
        }
    }

    /// A place among those who read, until closed.
    public interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    /// Waits for a place for as long as it takes.
    ///
    /// @throws InterruptedException when the service stops
    public Turn begin(Work work) throws InterruptedException {
        return waited(work, Integer.MAX_VALUE, null).orElseThrow();
    }

    /// Waits for a place behind at most so many of its kind, and for so long.
    ///
    /// @return empty when more wait already, or when the time was over
    /// @throws InterruptedException when the service stops
    public Optional<Turn> begin(Work work, int mostWaiting, Duration patience)
            throws InterruptedException {
        return waited(work, mostWaiting, patience);
    }

    private Optional<Turn> waited(Work work, int mostWaiting, @Nullable Duration patience)
            throws InterruptedException {
        lock.lockInterruptibly();
        try {
            var queue = queue(work);
            if (queue.waiting.size() >= mostWaiting && !canBegin(work)) {
                return Optional.empty();
            }
            var ticket = new Object();
            queue.waiting.add(ticket);
            try {
                if (!await(queue, ticket, patience)) {
                    return Optional.empty();
                }
                queue.reading++;
                queue.lastTurn = ++turns;
            } finally {
                queue.waiting.remove(ticket);
                change.signalAll();
            }
        } finally {
            lock.unlock();
        }
        return Optional.of(() -> end(work));
    }

    /// Whether who comes now need not wait.
    private boolean canBegin(Work work) {
        return reading() < places && queue(work).waiting.isEmpty() && isNext(queue(work));
    }

    private boolean await(Queue queue, Object ticket, @Nullable Duration patience)
            throws InterruptedException {
        long left = patience == null ? 0 : patience.toNanos();
        while (!(reading() < places && queue.waiting.peek() == ticket && isNext(queue))) {
            if (patience == null) {
                change.await();
            } else if (left <= 0) {
                return false;
            } else {
                left = change.awaitNanos(left);
            }
        }
        return true;
    }

    private boolean isNext(Queue queue) {
        return queues.values().stream()
                .filter(other -> other != queue && !other.waiting.isEmpty())
                .noneMatch(other -> Queue.BY_TURN.compare(other, queue) < 0);
    }

    private void end(Work work) {
        lock.lock();
        try {
            queue(work).reading--;
            change.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// How many of a kind are being read now.
    public int reading(Work work) {
        lock.lock();
        try {
            return queue(work).reading;
        } finally {
            lock.unlock();
        }
    }

    /// How many of a kind wait for a place.
    public int waiting(Work work) {
        lock.lock();
        try {
            return queue(work).waiting.size();
        } finally {
            lock.unlock();
        }
    }

    private int reading() {
        return queues.values().stream().mapToInt(queue -> queue.reading).sum();
    }

    private Queue queue(Work work) {
        return queues.computeIfAbsent(work, _ -> new Queue());
    }

    private static final class Queue {
        private static final Comparator<Queue> BY_TURN =
                Comparator.<Queue>comparingInt(queue -> queue.reading)
                        .thenComparingLong(queue -> queue.lastTurn);

        private final Deque<Object> waiting = new ArrayDeque<>();
        private int reading;
        private long lastTurn;
    }
}
