package org.tidings.localstack.cli;

import java.time.Duration;
import org.tidings.localstack.component.Home;
import org.tidings.localstack.process.ManagedProcess;
import org.tidings.localstack.process.Signal;

/// The `./tidings up` in the foreground, which would start again whatever somebody else stops.
final class Supervisor {
    private static final String NAME = "up";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final ManagedProcess process;

    Supervisor(Home home) {
        this.process = new ManagedProcess(home.note(NAME), home.log(NAME));
    }

    /// From now on this process is the one; the work is done when it is told to end.
    void takeOver(Runnable atEnd) {
        process.adopt(ProcessHandle.current());
        Runtime.getRuntime().addShutdownHook(new Thread(atEnd, "stop"));
    }

    /// Tells it to end, which stops all that it watches. Nothing happens when there is none.
    void end() {
        process.stop(Signal.TERM, PATIENCE);
    }
}
