package org.tidings.localstack.artifact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.tidings.localstack.StackException;
import org.tidings.localstack.process.Folders;

/// Prepares a folder once per machine, however many stacks ask for it at the same time.
public final class Installation {
    private static final Object WITHIN_THIS_PROCESS = new Object();

    private Installation() {}

    /// Fills `folder` unless an earlier call has; a half-filled folder is never seen under that
    // name.
    public static Path once(Path folder, Filling filling) {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        synchronized (WITHIN_THIS_PROCESS) {
            try {
                return locked(folder, filling);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot install into " + folder, e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StackException("interrupted while installing into " + folder, e);
            }
        }
    }

    private static Path locked(Path folder, Filling filling)
            throws IOException, InterruptedException {
        Files.createDirectories(folder.getParent());
        var lock = folder.resolveSibling(folder.getFileName() + ".lock");
        try (var channel =
                        FileChannel.open(
                                lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            if (!Files.isDirectory(folder)) {
                var unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
                Folders.delete(unfinished);
                Files.createDirectories(unfinished);
                filling.fill(unfinished);
                Files.move(unfinished, folder);
            }
        }
        return folder;
    }

    /// Puts the content into a new, empty folder.
    @FunctionalInterface
    public interface Filling {
        void fill(Path folder) throws IOException, InterruptedException;
    }
}
