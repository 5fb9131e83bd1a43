package org.tidings.localstack.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.tidings.localstack.process.Folders;

/// The folder of one stack: what it stores, writes and remembers.
///
/// @param folder everything of this stack, for example `.tidings/up`
/// @param installations what all stacks of a checkout share: unpacked, never written to again
public record Home(Path folder, Path installations) {
    public Path data(String component) {
        return folder.resolve("data").resolve(component);
    }

    /// Removes what the components stored; their logs stay.
    public void discard() {
        try {
            for (var part : List.of("data", "tmp", "app", "run")) {
                Folders.delete(folder.resolve(part));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path temporary(String component) {
        return folder.resolve("tmp").resolve(component);
    }

    public Path log(String component) {
        return logs().resolve(component + ".log");
    }

    public Path logs() {
        return folder.resolve("log");
    }

    public Path note(String component) {
        return folder.resolve("run").resolve(component);
    }

    public Path secrets() {
        return folder.resolve("secrets.properties");
    }

    public Path ports() {
        return folder.resolve("ports.properties");
    }
}
