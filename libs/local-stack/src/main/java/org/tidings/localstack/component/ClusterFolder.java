package org.tidings.localstack.component;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.tidings.localstack.process.Folders;

/// A new PostgreSQL data folder, made by `initdb`.
final class ClusterFolder {
    private final Path installation;
    private final Path data;

    ClusterFolder(Path installation, Path data) {
        this.installation = installation;
        this.data = data;
    }

    boolean exists() {
        return Files.exists(data.resolve("PG_VERSION"));
    }

    /// A killed server leaves its process id behind; when the system has given that id to somebody
    /// else, PostgreSQL would take the stranger for itself and refuse to start.
    void removeStrangersLock() throws IOException {
        var lock = data.resolve("postmaster.pid");
        if (Files.exists(lock)) {
            var pid = Files.readAllLines(lock).getFirst().strip();
            boolean stranger =
                    ProcessHandle.of(Long.parseLong(pid))
                            .flatMap(process -> process.info().command())
                            .filter(command -> !command.endsWith("postgres"))
                            .isPresent();
            if (stranger) {
                Files.delete(lock);
            }
        }
    }

    /// @param password of the superuser `postgres`
    void create(String password) throws IOException, InterruptedException {
        Folders.delete(data); // what an interrupted initdb left
        Files.createDirectories(data);
        var passwordFile = data.resolveSibling("initial-password");
        Files.deleteIfExists(passwordFile);
        Files.createFile(
                passwordFile,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(passwordFile, password);
            run(passwordFile);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    private void run(Path passwordFile) throws IOException, InterruptedException {
        var command = new ArrayList<>(Unprivileged.command(installation, data));
        command.add(installation.resolve("bin/initdb").toString());
        command.addAll(List.of("--pgdata=" + data, "--username=postgres", "--auth=scram-sha-256"));
        command.addAll(List.of("--pwfile=" + passwordFile, "--encoding=UTF8", "--locale=C.UTF-8"));
        Preparation.run("initdb", command, java.util.Map.of());
    }
}
