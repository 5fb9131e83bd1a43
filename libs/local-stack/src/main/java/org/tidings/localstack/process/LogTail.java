package org.tidings.localstack.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// The end of a log file to which one run after the other is appended.
final class LogTail {
    private static final int WINDOW_BYTES = 64 * 1024;
    private static final String RUN = "=== started by ./tidings at ";

    private LogTail() {}

    /// Marks where a new run begins.
    static void beginRun(Path log) throws IOException {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Files.writeString(
                log, RUN + now + " ===\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /// The last lines of the latest run, oldest first; none when there is no such file.
    static List<String> lastLines(Path log, int count) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            var window = new byte[(int) Math.min(WINDOW_BYTES, file.length())];
            file.seek(file.length() - window.length);
            file.readFully(window);
            var lines = latestRun(new String(window, StandardCharsets.UTF_8).lines().toList());
            return lines.subList(Math.max(0, lines.size() - count), lines.size());
        } catch (IOException _) {
            return List.of();
        }
    }

    private static List<String> latestRun(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).startsWith(RUN)) {
                return lines.subList(i + 1, lines.size());
            }
        }
        return lines;
    }
}
