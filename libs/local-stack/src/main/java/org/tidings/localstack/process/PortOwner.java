package org.tidings.localstack.process;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Who listens on a port, as far as the system tells.
public final class PortOwner {
    private static final Pattern SS_PID = Pattern.compile("pid=(\\d+)");
    private static final int COMMAND_LENGTH = 100;

    private PortOwner() {}

    /// For a message: `process 4711 (java -jar other.jar)`.
    public static String describe(int port) {
        return pid(port)
                .flatMap(ProcessHandle::of)
                .map(process -> "process " + process.pid() + " (" + command(process) + ")")
                .orElse("a process that this user may not see");
    }

    private static Optional<Long> pid(int port) {
        return Stream.of(
                        Tool.run(List.of("lsof", "-nP", "-t", "-iTCP:" + port, "-sTCP:LISTEN"))
                                .flatMap(PortOwner::firstNumber),
                        Tool.run(List.of("ss", "-Hltnp", "sport", "=", ":" + port))
                                .flatMap(PortOwner::pidOfSs))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Long> firstNumber(String output) {
        return output.lines().filter(line -> line.matches("\\d+")).findFirst().map(Long::parseLong);
    }

    private static Optional<Long> pidOfSs(String output) {
        var matcher = SS_PID.matcher(output);
        return matcher.find() ? Optional.of(Long.parseLong(matcher.group(1))) : Optional.empty();
    }

    private static String command(ProcessHandle process) {
        var line =
                process.info().commandLine().or(() -> process.info().command()).orElse("unknown");
        return line.length() <= COMMAND_LENGTH ? line : line.substring(0, COMMAND_LENGTH) + "…";
    }
}
