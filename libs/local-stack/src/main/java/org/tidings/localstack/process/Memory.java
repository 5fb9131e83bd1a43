package org.tidings.localstack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Physical memory of a process and its children, in bytes.
public final class Memory {
    private Memory() {}

    /// Pages shared among several processes (PostgreSQL's buffers) are counted once, where the
    /// system tells.
    public static long of(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(each -> ofOne(each.pid()))
                .sum();
    }

    private static long ofOne(long pid) {
        var folder = Path.of("/proc", Long.toString(pid));
        long proportional = kibibytes(folder.resolve("smaps_rollup"), "Pss:");
        long resident =
                proportional >= 0 ? proportional : kibibytes(folder.resolve("status"), "VmRSS:");
        return 1024 * (resident >= 0 ? resident : fromPs(pid));
    }

    private static long kibibytes(Path file, String label) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(label))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(-1);
        } catch (IOException _) {
            return -1;
        }
    }

    /// For macOS, which has no `/proc`.
    private static long fromPs(long pid) {
        var answer = Tool.run(List.of("ps", "-o", "rss=", "-p", Long.toString(pid)));
        return answer.map(String::strip)
                .filter(digits -> digits.matches("\\d+"))
                .map(Long::parseLong)
                .orElse(0L);
    }
}
