package org.tidings.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.tidings.localstack.StackException;

/// What is said to a process that shall end.
public enum Signal {
    /// The usual request.
    TERM,
    /// PostgreSQL's "fast shutdown": open sessions are not waited for.
    INT,
    /// No request at all.
    KILL;

    void send(ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-" + name(), Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot send a signal", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("interrupted while a process was ending", e);
        }
    }
}
