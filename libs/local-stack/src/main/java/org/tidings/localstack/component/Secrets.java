package org.tidings.localstack.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/// Passwords made up for one stack, kept where only its owner may read them.
public final class Secrets {
    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties known = new Properties();

    public Secrets(Path file) {
        this.file = file;
        read();
    }

    /// The secret of that name, made up at the first call.
    public synchronized String of(String name) {
        var secret = known.getProperty(name);
        if (secret == null) {
            secret = make();
            known.setProperty(name, secret);
            write();
        }
        return secret;
    }

    private static String make() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void read() {
        if (!Files.exists(file)) {
            return;
        }
        try (var reader = Files.newBufferedReader(file)) {
            known.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        try {
            Files.createDirectories(file.getParent());
            if (!Files.exists(file)) {
                var ownerOnly = PosixFilePermissions.fromString("rw-------");
                Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
            }
            try (var writer = Files.newBufferedWriter(file, StandardOpenOption.TRUNCATE_EXISTING)) {
                known.store(writer, "Made up for this stack on this machine.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
