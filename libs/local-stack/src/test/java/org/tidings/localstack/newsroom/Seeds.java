package org.tidings.localstack.newsroom;

import java.nio.file.Path;

/// Where the repository keeps what the newsroom shows.
final class Seeds {
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
