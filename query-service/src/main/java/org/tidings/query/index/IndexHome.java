package org.tidings.query.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.lucene.store.LockObtainFailedException;
import org.jboss.logging.Logger;

/// The folder in which this replica keeps its index: in the folder itself, or, once it was rebuilt,
/// in a folder below that a file names. Exactly one of them serves, also after a crash.
final class IndexHome {
    private static final Logger LOG = Logger.getLogger(IndexHome.class);
    private static final String SERVING = "serving";
    private static final String REBUILT = "rebuilt-";
    private static final String REQUEST = "request";

    private final Path folder;

    IndexHome(Path folder) {
        this.folder = folder;
    }

    /// Where the index lies that serves.
    Path serving() throws IOException {
        var named = folder.resolve(SERVING);
        if (Files.exists(named)) {
            var below = folder.resolve(Files.readString(named).strip());
            if (folder.equals(below.getParent()) && Files.isDirectory(below)) {
                return below;
            }
        }
        return folder;
    }

    /// An empty place for the next one.
    Path next() throws IOException {
        removeUnfinished();
        Files.createDirectories(folder);
        int number = 1;
        while (Files.exists(folder.resolve(REBUILT + number))) {
            number++;
        }
        return Files.createDirectory(folder.resolve(REBUILT + number));
    }

    /// From now on, and after the next start, this one serves.
    void serve(Path rebuilt) throws IOException {
        replace(SERVING, rebuilt.getFileName().toString());
    }

    /// As a whole, also when it crashes meanwhile.
    private void replace(String file, String content) throws IOException {
        var written = folder.resolve(file + ".new");
        Files.writeString(written, content);
        Files.move(
                written,
                folder.resolve(file),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /// For which request to build it anew the index was built; empty until one was remembered.
    OptionalLong request() throws IOException {
        var written = folder.resolve(REQUEST);
        return Files.exists(written)
                ? OptionalLong.of(Long.parseLong(Files.readString(written).strip()))
                : OptionalLong.empty();
    }

    void remember(long request) throws IOException {
        Files.createDirectories(folder);
        replace(REQUEST, Long.toString(request));
    }

    /// What was begun and never served, or served before; save what is still open for those who
    /// just asked for it.
    void removeUnfinished() throws IOException {
        var serving = serving();
        for (Path below : below()) {
            if (!below.equals(serving)) {
                removeUnlessOpen(below);
            }
        }
    }

    private void removeUnlessOpen(Path below) throws IOException {
        try {
            remove(below);
        } catch (LockObtainFailedException open) {
            LOG.debugf("%s is still open, and is removed later", below);
        }
    }

    private List<Path> below() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(each -> each.getFileName().toString().startsWith(REBUILT)).toList();
        }
    }

    /// Of an index that serves no more, its files alone.
    void remove(Path index) throws IOException {
        IndexFiles.clear(index);
        if (!index.equals(folder)) {
            Files.deleteIfExists(index.resolve("write.lock"));
            Files.deleteIfExists(index);
        }
    }
}
