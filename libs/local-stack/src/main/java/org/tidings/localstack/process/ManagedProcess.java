package org.tidings.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tidings.localstack.StackException;

/// One process that outlives the one who started it: found again by the note it left on disk.
public final class ManagedProcess {
    private static final long LOG_LIMIT_BYTES = 20_000_000;
    private static final Duration DEATH_PATIENCE = Duration.ofSeconds(10);
    private static final Duration ORPHAN_PATIENCE = Duration.ofSeconds(2);

    private final Path note;
    private final Path log;

    /// @param note file that remembers the process id
    /// @param log file to which the process writes
    public ManagedProcess(Path note, Path log) {
        this.note = note;
        this.log = log;
    }

    public Path log() {
        return log;
    }

    public Optional<ProcessHandle> running() {
        return ProcessNote.read(note).flatMap(ProcessNote::process);
    }

    /// Remembers a process that runs already.
    public void adopt(ProcessHandle process) {
        try {
            ProcessNote.of(process).write(note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ProcessHandle launch(Launch launch) {
        try {
            Files.createDirectories(log.getParent());
            Files.createDirectories(launch.directory());
            setOldLogAside();
            LogTail.beginRun(log);
            var builder =
                    new ProcessBuilder(launch.command())
                            .directory(launch.directory().toFile())
                            .redirectInput(Path.of("/dev/null").toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            ChildEnvironment.apply(builder.environment(), launch.environment());
            var process = builder.start().toHandle();
            adopt(process);
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + launch.command().getFirst(), e);
        }
    }

    /// Asks the process to end and waits for it; ends it by force when patience runs out.
    public void stop(Signal signal, Duration patience) {
        running()
                .ifPresent(
                        process -> {
                            signal.send(process);
                            if (!awaitEnd(process, patience)) {
                                kill();
                            }
                        });
    }

    /// SIGKILL, as a power cut would: nothing is flushed, no goodbye. Its children end with it.
    public void kill() {
        running()
                .ifPresent(
                        process -> {
                            var children = process.descendants().toList();
                            Signal.KILL.send(process);
                            awaitEnd(process, DEATH_PATIENCE);
                            children.forEach(ManagedProcess::awaitEndOfChild);
                        });
    }

    /// The end of what the latest run wrote, oldest line first.
    public List<String> lastLines(int count) {
        return LogTail.lastLines(log, count);
    }

    /// Children of a killed PostgreSQL leave by themselves; a new one cannot start before.
    private static void awaitEndOfChild(ProcessHandle child) {
        if (!awaitEnd(child, ORPHAN_PATIENCE)) {
            Signal.KILL.send(child);
        }
    }

    private static boolean awaitEnd(ProcessHandle process, Duration patience) {
        var deadline = Instant.now().plus(patience);
        while (Liveness.isRunning(process)) {
            if (Instant.now().isAfter(deadline)) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(50));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("interrupted while a process was ending", e);
        }
    }

    private void setOldLogAside() throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT_BYTES) {
            Files.move(
                    log,
                    log.resolveSibling(log.getFileName() + ".1"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
