package org.tidings.localstack.artifact;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// Unpacks the two kinds of archive that components come in.
public final class Archives {
    private static final int EXECUTABLE = 0100;

    private Archives() {}

    /// Unpacks a zip; what lies in a `bin` folder becomes executable.
    public static void unzip(Path zip, Path to) throws IOException {
        try (var archive = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : archive.stream().toList()) {
                var target = inside(to, entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                    continue;
                }
                try (var content = archive.getInputStream(entry)) {
                    write(content, target, entry.getName().contains("/bin/"));
                }
            }
        }
    }

    /// Unpacks the `.txz` that lies inside a jar, with its symbolic links and executables.
    public static void untarXzInside(Path jar, Path to) throws IOException {
        try (var archive = new ZipFile(jar.toFile())) {
            var packed =
                    archive.stream()
                            .filter(entry -> entry.getName().endsWith(".txz"))
                            .findFirst()
                            .orElseThrow(() -> new IOException("no .txz in " + jar));
            try (var tar = tar(archive.getInputStream(packed))) {
                untar(tar, to);
            }
        }
    }

    private static TarArchiveInputStream tar(InputStream packed) throws IOException {
        return new TarArchiveInputStream(
                new XZCompressorInputStream(new BufferedInputStream(packed)));
    }

    private static void untar(TarArchiveInputStream tar, Path to) throws IOException {
        for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
            var target = inside(to, entry.getName());
            if (entry.isDirectory()) {
                Files.createDirectories(target);
            } else if (entry.isSymbolicLink()) {
                Files.createDirectories(target.getParent());
                Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            } else {
                write(tar, target, (entry.getMode() & EXECUTABLE) != 0);
            }
        }
    }

    private static void write(InputStream content, Path target, boolean executable)
            throws IOException {
        Files.createDirectories(target.getParent());
        Files.copy(content, target);
        if (executable) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /// An entry must not climb out of its folder (`../`).
    private static Path inside(Path folder, String name) throws IOException {
        var target = folder.resolve(name).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("entry outside of its archive: " + name);
        }
        return target;
    }
}
