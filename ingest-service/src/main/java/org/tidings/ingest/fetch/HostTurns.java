package org.tidings.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// Who may ask a host: one at a time, in the order of coming, with a pause in between.
///
/// It knows of this process alone. That several replicas do not poll feeds of one host together is
/// the leases' business.
final class HostTurns {
    /// So many hosts are remembered before those that are idle are forgotten.
    private static final int MANY = 10_000;

    private final Duration pause;
    private final ConcurrentHashMap<String, Host> hosts = new ConcurrentHashMap<>();

    HostTurns(Duration pause) {
        this.pause = pause;
    }

    /// The right to ask; ends with [#close()].
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    private static final class Host {
        private final Semaphore turn = new Semaphore(1, true);
        private int users;
        private volatile Instant freeAt = Instant.EPOCH;
        private volatile Instant closedUntil = Instant.EPOCH;
        private volatile @Nullable Duration ownPause;

        boolean isIdle(Instant now) {
            return users == 0 && freeAt.isBefore(now) && closedUntil.isBefore(now);
        }
    }

    /// Waits until it is our turn and the pause after the last turn is over.
    Turn take(String name) throws InterruptedException {
        Host host = enter(name);
        try {
            host.turn.acquire();
        } catch (InterruptedException cut) {
            leave(name);
            throw cut;
        }
        try {
            Duration wait = Duration.between(Instant.now(), host.freeAt);
            if (wait.isPositive()) {
                Thread.sleep(wait);
            }
        } catch (InterruptedException cut) {
            host.turn.release();
            leave(name);
            throw cut;
        }
        return () -> {
            Duration own = host.ownPause;
            host.freeAt = Instant.now().plus(own == null ? pause : own);
            host.turn.release();
            leave(name);
        };
    }

    /// The pause that the host itself asks for, where it is longer than ours.
    void setPause(String name, @Nullable Duration wanted, Duration longest) {
        if (wanted == null || wanted.compareTo(pause) <= 0) {
            return;
        }
        Host host = enter(name);
        host.ownPause = wanted.compareTo(longest) < 0 ? wanted : longest;
        leave(name);
    }

    /// The host wants nobody for so long.
    void close(String name, Duration duration) {
        Host host = enter(name);
        host.closedUntil = Instant.now().plus(duration);
        leave(name);
    }

    /// How long the host still wants nobody; empty when it does not mind.
    Optional<Duration> closedFor(String name) {
        Host host = hosts.get(name);
        if (host == null) {
            return Optional.empty();
        }
        Instant now = Instant.now();
        return now.isBefore(host.closedUntil)
                ? Optional.of(Duration.between(now, host.closedUntil))
                : Optional.empty();
    }

    private Host enter(String name) {
        if (hosts.size() > MANY) {
            Instant now = Instant.now();
            hosts.keySet().forEach(each -> forgetIfIdle(each, now));
        }
        return hosts.compute(
                name,
                (_, known) -> {
                    Host host = known == null ? new Host() : known;
                    host.users++;
                    return host;
                });
    }

    private void leave(String name) {
        hosts.computeIfPresent(
                name,
                (_, host) -> {
                    host.users--;
                    return host.isIdle(Instant.now()) ? null : host;
                });
    }

    private void forgetIfIdle(String name, Instant now) {
        hosts.computeIfPresent(name, (_, host) -> host.isIdle(now) ? null : host);
    }
}
