package org.tidings.localstack.cli;

import java.util.Locale;
import org.tidings.localstack.artifact.DownloadListener;

/// Shows downloads: a bar on a terminal, a line now and then elsewhere.
final class DownloadBar implements DownloadListener {
    private static final int CELLS = 24;
    private static final long BAR_EVERY_NANOS = 100_000_000L;
    private static final long LINE_EVERY_NANOS = 5_000_000_000L;
    private static final double MEGABYTE = 1_000_000.0;

    private final Screen screen;
    private long shownAt;

    DownloadBar(Screen screen) {
        this.screen = screen;
        this.shownAt = System.nanoTime();
    }

    @Override
    public synchronized void progressed(int files, long bytes, long expected, String current) {
        long now = System.nanoTime();
        long pause = screen.isTerminal() ? BAR_EVERY_NANOS : LINE_EVERY_NANOS;
        boolean complete = bytes == expected;
        if (now - shownAt < pause && !(complete && screen.isTerminal())) {
            return;
        }
        shownAt = now;
        var amount =
                String.format(
                        Locale.ROOT,
                        "%d files, %.1f of %.1f MB  %s",
                        files,
                        bytes / MEGABYTE,
                        expected / MEGABYTE,
                        current);
        if (!screen.isTerminal()) {
            screen.line("  downloading  " + amount);
        } else {
            screen.live(complete ? "" : "  [" + bar(bytes, expected) + "] " + amount);
        }
    }

    private static String bar(long bytes, long expected) {
        int full = (int) (CELLS * bytes / Math.max(1, expected));
        return "#".repeat(full) + "-".repeat(CELLS - full);
    }
}
