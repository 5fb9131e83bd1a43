package org.tidings.localstack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Tells a running process from one that only waits to be collected by its parent.
final class Liveness {
    private Liveness() {}

    static boolean isRunning(ProcessHandle process) {
        return process.isAlive() && !isZombie(process.pid());
    }

    /// On Linux only; elsewhere the answer is no.
    private static boolean isZombie(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            // "pid (name) state …": the name may itself hold brackets and spaces.
            return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
        } catch (IOException _) {
            return false;
        }
    }
}
