package org.tidings.localstack.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import org.tidings.localstack.StackException;
import org.tidings.localstack.artifact.Artifacts;
import org.tidings.localstack.artifact.DownloadListener;
import org.tidings.localstack.component.Home;

/// The folders of a checkout of this repository.
///
/// @param root where `./tidings` lies
public record Checkout(Path root) {
    public Checkout {
        root = root.toAbsolutePath().normalize();
    }

    /// From the property `tidings.root`, else the nearest folder above that holds the repository.
    public static Checkout current() {
        var told = System.getProperty("tidings.root", "");
        if (!told.isBlank()) {
            return new Checkout(Path.of(told));
        }
        for (var folder = Path.of("").toAbsolutePath();
                folder != null;
                folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("libs/local-stack"))) {
                return new Checkout(folder);
            }
        }
        throw new StackException("not inside a checkout of tidings: set -Dtidings.root=FOLDER");
    }

    /// Everything that is written lies below.
    public Path work() {
        return root.resolve(".tidings");
    }

    public Home up() {
        return home(work().resolve("up"));
    }

    /// The folder of the test stacks, one below for each.
    public Path tests() {
        return work().resolve("test");
    }

    public Home home(Path folder) {
        return new Home(folder, work().resolve("install"));
    }

    public Artifacts artifacts(DownloadListener listener) {
        return new Artifacts(work().resolve("install").resolve("artifacts"), listener);
    }

    public Path serviceJar(String module) {
        return root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }

    public Path realm() {
        return root.resolve("deploy/keycloak");
    }

    /// Keycloak's themes of our own, a folder for each.
    public Path themes() {
        return realm().resolve("theme");
    }

    public Path newsroom() {
        return root.resolve("seeds/newsroom");
    }
}
