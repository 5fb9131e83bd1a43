package org.tidings.localstack.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.tidings.localstack.StackException;

/// Databases that run out of disk fail in ways nobody understands; so ask before.
final class DiskSpace {
    private static final long WANTED_BYTES = 2_000_000_000L;

    private DiskSpace() {}

    static void require(Path folder) {
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < WANTED_BYTES) {
                throw new StackException(
                        String.format(
                                Locale.ROOT,
                                "only %.1f GB of disk are free under %s; 2 GB are wanted",
                                free / 1e9,
                                folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
