package org.tidings.localstack.artifact;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps the resolver's own log lines away from the terminal.
final class QuietLogging {
    // Held strongly: java.util.logging forgets the level of a logger that is collected.
    private static final Logger AETHER = Logger.getLogger("org.eclipse.aether");
    private static final Logger HTTP = Logger.getLogger("org.apache.http");
    private static final Logger QUARKUS = Logger.getLogger("io.quarkus.bootstrap");

    private QuietLogging() {}

    static void enable() {
        AETHER.setLevel(Level.SEVERE);
        HTTP.setLevel(Level.SEVERE);
        QUARKUS.setLevel(Level.SEVERE);
    }
}
