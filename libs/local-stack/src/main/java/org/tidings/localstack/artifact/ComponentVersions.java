package org.tidings.localstack.artifact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/// The components' versions as the root `pom.xml` states them.
public final class ComponentVersions {
    private static final Properties VERSIONS = load();

    private ComponentVersions() {}

    public static String of(String component) {
        return Objects.requireNonNull(VERSIONS.getProperty(component), component);
    }

    private static Properties load() {
        var versions = new Properties();
        try (var in =
                ComponentVersions.class.getResourceAsStream(
                        "/org/tidings/localstack/components.properties")) {
            versions.load(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions;
    }
}
