package org.tidings.localstack.newsroom;

import java.nio.file.Path;
import java.time.ZoneOffset;

/// Where the repository keeps what the newsroom shows.
final class Seeds {
    /// Where the newsroom stands.
    static final ZoneOffset ZONE = ZoneOffset.ofHours(1);

    private Seeds() {}

    static Path newsroom() {
        return folder().resolve("newsroom");
    }

    static Path article() {
        return folder().resolve("000_4f6ff7d9bb5f2af5.txt");
    }

    private static Path folder() {
        return Path.of(System.getProperty("tidings.root"), "seeds");
    }
}
