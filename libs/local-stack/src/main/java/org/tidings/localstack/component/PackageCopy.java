package org.tidings.localstack.component;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.tidings.localstack.process.Folders;

/// A service's package as it was when the service was started.
///
/// The next build replaces `target/quarkus-app` under the feet of whatever runs from there.
final class PackageCopy {
    private static final String JAR = "quarkus-run.jar";

    private final Path built;
    private final Path copy;

    /// @param jar the built `quarkus-run.jar`; all that lies beside it belongs to it
    PackageCopy(Path jar, Path copy) {
        this.built = jar.resolveSibling("");
        this.copy = copy;
    }

    Path jar() {
        return copy.resolve(JAR);
    }

    void refresh() throws IOException {
        if (Files.exists(jar()) && builtAt(copy).equals(builtAt(built))) {
            return;
        }
        Folders.delete(copy);
        Files.createDirectories(copy.resolveSibling(""));
        try (var files = Files.walk(built)) {
            for (var file : files.toList()) {
                link(file, copy.resolve(built.relativize(file)));
            }
        }
    }

    /// The build deletes and writes anew, so a second name keeps the old content without a copy.
    private static void link(Path file, Path name) throws IOException {
        if (Files.isDirectory(file)) {
            Files.createDirectory(name);
        } else {
            Files.createLink(name, file);
        }
    }

    private static FileTime builtAt(Path folder) throws IOException {
        return Files.getLastModifiedTime(folder.resolve(JAR));
    }
}
