package org.tidings.localstack.bench.search;

import java.lang.management.ManagementFactory;

/// What figures were measured on.
final class Machine {
    /// Of each process that is measured.
    static final String HEAP = "1g";

    private Machine() {}

    static String described() {
        return "%d cores, Java %s, heap of each measured process %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version().feature(),
                        HEAP);
    }

    /// For the end of a line of figures.
    static String now(long articles) {
        return "%,d articles, %d cores, heap %s, load %.1f"
                .formatted(
                        articles,
                        Runtime.getRuntime().availableProcessors(),
                        HEAP,
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
