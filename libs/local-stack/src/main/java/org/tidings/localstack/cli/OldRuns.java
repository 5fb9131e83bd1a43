package org.tidings.localstack.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.tidings.localstack.process.Folders;

/// Logs of earlier test runs: the last few stay.
final class OldRuns {
    private static final int KEPT = 5;

    private OldRuns() {}

    /// Runs that still have data are under way, or were cut off: those are left alone.
    static void remove(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var runs = Files.list(folder)) {
            var old =
                    runs.filter(run -> run.getFileName().toString().startsWith("run-"))
                            .filter(run -> !Files.exists(run.resolve("data")))
                            .sorted(Comparator.reverseOrder())
                            .skip(KEPT)
                            .toList();
            for (var run : old) {
                Folders.delete(run);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
