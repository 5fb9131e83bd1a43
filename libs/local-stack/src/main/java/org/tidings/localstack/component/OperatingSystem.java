package org.tidings.localstack.component;

import java.util.Locale;
import org.tidings.localstack.StackException;

/// The systems for which PostgreSQL's binaries are published and that we start it on.
enum OperatingSystem {
    LINUX_AMD64("linux-amd64"),
    LINUX_ARM64("linux-arm64v8"),
    MACOS_AMD64("darwin-amd64"),
    MACOS_ARM64("darwin-arm64v8");

    private final String postgresBinaries;

    OperatingSystem(String postgresBinaries) {
        this.postgresBinaries = postgresBinaries;
    }

    String postgresBinaries() {
        return postgresBinaries;
    }

    static OperatingSystem current() {
        var name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean arm = System.getProperty("os.arch", "").matches("aarch64|arm64");
        if (name.contains("linux")) {
            return arm ? LINUX_ARM64 : LINUX_AMD64;
        }
        if (name.contains("mac")) {
            return arm ? MACOS_ARM64 : MACOS_AMD64;
        }
        throw new StackException("there is no PostgreSQL for " + name + ": use Linux or macOS");
    }
}
