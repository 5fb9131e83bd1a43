package org.tidings.localstack.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.tidings.localstack.artifact.DownloadListener;
import org.tidings.localstack.stack.Checkout;
import org.tidings.localstack.stack.Platform;
import org.tidings.localstack.stack.PortPlan;

/// What the last `./tidings up` started, as its folder remembers it.
final class LocalPlatform {
    private final Checkout checkout;

    LocalPlatform(Checkout checkout) {
        this.checkout = checkout;
    }

    Platform remembered() {
        return with(PortPlan.defaulting(checkout.up().ports()), isDemo());
    }

    /// Whether newsroom and demo users belong to it.
    boolean isDemo() {
        return !Files.exists(emptyMark());
    }

    /// The platform with these ports, remembered from now on.
    Platform remember(Map<String, Integer> ports, boolean demo, DownloadListener downloads) {
        PortPlan.remember(checkout.up().ports(), ports);
        try {
            if (demo) {
                Files.deleteIfExists(emptyMark());
            } else if (!Files.exists(emptyMark())) {
                Files.createFile(emptyMark());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Platform(checkout, checkout.artifacts(downloads), ports, demo);
    }

    private Platform with(Map<String, Integer> ports, boolean demo) {
        return new Platform(checkout, checkout.artifacts(DownloadListener.silent()), ports, demo);
    }

    /// Says that the last start was an `--empty` one.
    private Path emptyMark() {
        return checkout.up().folder().resolve("empty");
    }
}
