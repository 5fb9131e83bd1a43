package org.tidings.localstack.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/// One at a time per folder, across threads and processes.
public final class FolderLock {
    private static final Object WITHIN_THIS_PROCESS = new Object();

    private FolderLock() {}

    /// Not to be nested.
    public static <T> T around(Path folder, Supplier<T> work) {
        synchronized (WITHIN_THIS_PROCESS) {
            try {
                Files.createDirectories(folder);
                try (var channel =
                                FileChannel.open(
                                        folder.resolve("lock"),
                                        StandardOpenOption.CREATE,
                                        StandardOpenOption.WRITE);
                        var _ = channel.lock()) {
                    return work.get();
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot lock " + folder, e);
            }
        }
    }
}
