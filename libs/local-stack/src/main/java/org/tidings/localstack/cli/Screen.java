package org.tidings.localstack.cli;

import java.io.PrintStream;

/// Where lines go: on a terminal with one live line below them, elsewhere plain.
final class Screen {
    private static final String ERASE_LINE = "\r\u001b[2K";

    private final PrintStream out;
    private final boolean terminal;
    private String live = "";

    Screen(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /// The script tells whether its output is a terminal: Java sees only a pipe or a file.
    static Screen standard() {
        return new Screen(System.out, Boolean.getBoolean("tidings.terminal"));
    }

    boolean isTerminal() {
        return terminal;
    }

    synchronized void line(String text) {
        if (live.isEmpty()) {
            out.println(text);
        } else {
            out.print(ERASE_LINE + text + System.lineSeparator() + live);
        }
        out.flush();
    }

    /// Replaces the live line; does nothing where there is no terminal.
    synchronized void live(String text) {
        if (terminal && !live.equals(text)) {
            live = text;
            out.print(ERASE_LINE + text);
            out.flush();
        }
    }
}
