package org.tidings.localstack.stack;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tidings.localstack.StackException;

/// Starts components again when they die, ever more slowly when they die often.
public final class Watch {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    /// After this long without trouble a death counts as the first again.
    private static final Duration FORGIVEN_AFTER = Duration.ofMinutes(5);

    private final Stack stack;
    private final Announcer announcer;
    private final Map<String, Failures> failures = new HashMap<>();
    private final Set<String> returning = ConcurrentHashMap.newKeySet();

    public Watch(Stack stack, Announcer announcer) {
        this.stack = stack;
        this.announcer = announcer;
    }

    /// What people are told.
    public interface Announcer {
        /// @param lastLines what it said at the end
        void died(String component, String lastLines, Duration restartIn);

        void back(String component);

        void failedAgain(String component, String why);
    }

    /// Returns only when interrupted.
    public void run() throws InterruptedException {
        while (true) {
            Thread.sleep(LOOK_EVERY);
            for (var member : stack.members()) {
                if (!member.isRunning() && returning.add(member.component().name())) {
                    restart(member);
                }
            }
        }
    }

    private void restart(Member member) {
        var name = member.component().name();
        var pause = failures.computeIfAbsent(name, _ -> new Failures()).next();
        announcer.died(name, String.valueOf(member.died().getMessage()), pause);
        Thread.ofVirtual()
                .start(
                        () -> {
                            try {
                                Thread.sleep(pause);
                                member.start();
                                announcer.back(name);
                            } catch (StackException e) {
                                announcer.failedAgain(name, String.valueOf(e.getMessage()));
                            } catch (InterruptedException _) {
                                Thread.currentThread().interrupt();
                            } finally {
                                returning.remove(name);
                            }
                        });
    }

    /// How often one component died lately.
    private static final class Failures {
        private int count;
        private Instant last = Instant.EPOCH;

        Duration next() {
            var now = Instant.now();
            count = last.plus(FORGIVEN_AFTER).isBefore(now) ? 1 : count + 1;
            last = now;
            var pause = Duration.ofSeconds(1L << Math.min(count - 1, 10));
            return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
        }
    }
}
