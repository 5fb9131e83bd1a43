package org.tidings.localstack.stack;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.tidings.localstack.StackException;
import org.tidings.localstack.component.Component;
import org.tidings.localstack.component.Home;
import org.tidings.localstack.process.LocalPorts;
import org.tidings.localstack.process.ManagedProcess;
import org.tidings.localstack.process.Memory;
import org.tidings.localstack.process.PortOwner;

/// One component of a stack together with its process.
public final class Member {
    private static final int LINES_SHOWN = 15;
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
    private static final Duration PORT_PATIENCE = Duration.ofSeconds(5);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(150);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(1);

    private final Component component;
    private final ManagedProcess process;
    private volatile boolean retired;

    public Member(Home home, Component component) {
        this.component = component;
        this.process = new ManagedProcess(home.note(component.name()), home.log(component.name()));
    }

    public Component component() {
        return component;
    }

    public ManagedProcess process() {
        return process;
    }

    public boolean isRunning() {
        return process.running().isPresent();
    }

    public boolean isReady() {
        return isRunning() && component.isReady();
    }

    public long pid() {
        return process.running().map(ProcessHandle::pid).orElse(0L);
    }

    /// Starts it unless it runs, and returns when it is ready and furnished.
    ///
    /// @throws StackException when it does not become ready; says why with its last log lines
    public synchronized void start() {
        for (int attempt = 1; !isRunning(); attempt++) {
            prepare();
            requireFreePorts();
            launch();
            if (becameReady()) {
                break;
            }
            if (attempt >= component.attempts()) {
                throw died();
            }
            pause(BETWEEN_ATTEMPTS);
        }
        if (!becameReady()) {
            throw died();
        }
        component.furnish();
    }

    public void stop() {
        process.stop(component.stopSignal(), STOP_PATIENCE);
    }

    public void kill() {
        process.kill();
    }

    public ComponentStatus status() {
        var running = process.running();
        var state =
                running.isEmpty()
                        ? ComponentStatus.State.STOPPED
                        : component.isReady()
                                ? ComponentStatus.State.READY
                                : ComponentStatus.State.STARTING;
        return new ComponentStatus(
                component.name(),
                state,
                component.address(),
                running.map(ProcessHandle::pid).orElse(0L),
                running.map(Memory::of).orElse(0L));
    }

    /// Stops it for good: a start that is under way, or comes later, fails.
    void retire() {
        retired = true;
        stop();
    }

    /// What to tell when its process ended without being asked to.
    public StackException died() {
        if (retired) {
            return beingStopped();
        }
        return new StackException(
                component.name()
                        + " ended; its last log lines ("
                        + process.log()
                        + "):\n  "
                        + String.join("\n  ", process.lastLines(LINES_SHOWN)));
    }

    private void prepare() {
        try {
            component.prepare();
        } catch (IOException e) {
            throw new StackException("cannot prepare " + component.name() + ": " + e, e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private void launch() {
        if (retired) {
            throw beingStopped();
        }
        try {
            process.launch(component.launch());
        } catch (IOException e) {
            throw new StackException("cannot start " + component.name() + ": " + e, e);
        }
    }

    /// @throws StackException when it does not run and somebody else listens on one of its ports
    void requireFreePorts() {
        if (isRunning()) {
            return;
        }
        component
                .ports()
                .forEach(
                        (name, port) -> {
                            if (staysTaken(port)) {
                                throw taken(name, port);
                            }
                        });
    }

    /// A process that was just killed holds its ports until the system has cleared it away.
    private boolean staysTaken(int port) {
        var deadline = Instant.now().plus(PORT_PATIENCE);
        while (LocalPorts.isTaken(port)) {
            if (Instant.now().isAfter(deadline)) {
                return true;
            }
            pause(BETWEEN_QUESTIONS);
        }
        return false;
    }

    private StackException taken(String name, int port) {
        return new StackException(
                "port %d, wanted by %s, is in use by %s; end that, or choose another: --port %s=%d"
                        .formatted(
                                port,
                                component.name(),
                                PortOwner.describe(port),
                                name,
                                LocalPorts.suggestInsteadOf(port)));
    }

    /// False when the process ended instead.
    private boolean becameReady() {
        var deadline = Instant.now().plus(component.patience());
        while (isRunning()) {
            if (component.isReady()) {
                return true;
            }
            if (Instant.now().isAfter(deadline)) {
                throw late();
            }
            pause(BETWEEN_QUESTIONS);
        }
        return false;
    }

    private StackException late() {
        return new StackException(
                component.name()
                        + " runs but is not ready after "
                        + component.patience().toSeconds()
                        + " s; its last log lines ("
                        + process.log()
                        + "):\n  "
                        + String.join("\n  ", process.lastLines(LINES_SHOWN)));
    }

    private void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private StackException beingStopped() {
        return new StackException(component.name() + " is being stopped");
    }

    private StackException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new StackException("interrupted while " + component.name() + " was starting", cause);
    }
}
