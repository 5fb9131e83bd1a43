package org.tidings.localstack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Which process was started: its id and when it started.
///
/// Ids are used again; only the instant tells that a process is still ours.
record ProcessNote(long pid, Instant started) {
    /// Boot time, from which start instants are reckoned, moves a little when the clock is set.
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    static ProcessNote of(ProcessHandle process) {
        return new ProcessNote(process.pid(), startOf(process).orElseGet(Instant::now));
    }

    static Optional<ProcessNote> read(Path file) {
        try {
            var words = Files.readString(file).strip().split(" ", 2);
            return Optional.of(new ProcessNote(Long.parseLong(words[0]), Instant.parse(words[1])));
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.writeString(unfinished, pid + " " + started + "\n");
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /// The process, when it still runs and is not a stranger who got the same id.
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid)
                .filter(Liveness::isRunning)
                .filter(process -> startOf(process).map(this::isOurs).orElse(false));
    }

    private boolean isOurs(Instant start) {
        return Duration.between(started, start).abs().compareTo(TOLERANCE) <= 0;
    }

    private static Optional<Instant> startOf(ProcessHandle process) {
        return process.info().startInstant();
    }
}
