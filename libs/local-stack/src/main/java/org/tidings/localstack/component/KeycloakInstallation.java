package org.tidings.localstack.component;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tidings.localstack.artifact.Archives;
import org.tidings.localstack.artifact.Artifacts;
import org.tidings.localstack.artifact.ComponentVersions;
import org.tidings.localstack.artifact.Installation;
import org.tidings.localstack.process.Folders;

/// Keycloak unpacked and built for PostgreSQL, once for all stacks of a checkout.
///
/// A running Keycloak writes into its home (transaction logs, caches), so each stack gets a home of
/// its own that links to the shared parts and to the themes of the checkout.
final class KeycloakInstallation {
    private static final List<String> SHARED = List.of("lib", "providers", "conf", "bin");

    /// What Keycloak compressed of a theme once, it would go on serving after the theme changed.
    private static final String COMPRESSED = "data/tmp/kc-gzip-cache";

    private final Home home;
    private final Artifacts artifacts;
    private final Path themes;

    /// @param themes the folder of our own themes, which Keycloak reads when it starts
    KeycloakInstallation(Home home, Artifacts artifacts, Path themes) {
        this.home = home;
        this.artifacts = artifacts;
        this.themes = themes;
    }

    void linkInto(Path folder) throws IOException {
        var shared = built();
        Files.createDirectories(folder);
        for (var part : SHARED) {
            link(folder.resolve(part), shared.resolve(part));
        }
        link(folder.resolve("themes"), themes);
        Folders.delete(folder.resolve(COMPRESSED));
    }

    private static void link(Path link, Path target) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }

    private Path built() {
        var version = ComponentVersions.of(Keycloak.NAME);
        return Installation.once(
                home.installations().resolve("keycloak-" + version),
                folder -> {
                    Archives.unzip(artifacts.file(coordinates(version)), folder);
                    var root = folder.resolve("keycloak-" + version);
                    moveUp(root, folder);
                    build(folder);
                });
    }

    private static String coordinates(String version) {
        return "org.keycloak:keycloak-quarkus-dist:zip:" + version;
    }

    private static void moveUp(Path root, Path folder) throws IOException {
        try (var entries = Files.list(root)) {
            for (var entry : entries.toList()) {
                Files.move(entry, folder.resolve(entry.getFileName()));
            }
        }
        Files.delete(root);
    }

    private static void build(Path folder) throws IOException, InterruptedException {
        var script = folder.resolve("bin/kc.sh").toString();
        Preparation.run(
                "building Keycloak",
                List.of(script, "build", "--db=postgres", "--health-enabled=true"),
                Map.of("JAVA_HOME", System.getProperty("java.home")));
    }
}
