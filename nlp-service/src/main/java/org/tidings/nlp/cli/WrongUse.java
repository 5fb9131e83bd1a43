package org.tidings.nlp.cli;

/// The command was not understood; the message says how it is used.
final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1;

    WrongUse(String message) {
        super(message);
    }
}
