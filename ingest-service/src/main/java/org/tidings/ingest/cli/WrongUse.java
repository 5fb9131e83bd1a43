package org.tidings.ingest.cli;

/// The command was not understood; the message says how it is used.
final class WrongUse extends RuntimeException {
    WrongUse(String message) {
        super(message);
    }
}
