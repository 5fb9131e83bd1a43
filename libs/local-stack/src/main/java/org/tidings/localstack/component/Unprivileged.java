package org.tidings.localstack.component;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.tidings.localstack.StackException;

/// PostgreSQL refuses to run as root; these prefixes let a root user start it nevertheless.
///
/// In a user namespace of its own it sees itself as nobody while files stay where they are. Where
/// namespaces are forbidden, it really becomes nobody and owns its folder.
final class Unprivileged {
    private static final List<String> NAMESPACE = List.of("unshare", "-U");
    private static final List<String> NOBODY =
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    private Unprivileged() {}

    /// @param data the folder that the server must own
    static List<String> command(Path installation, Path data) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (works(NAMESPACE)) {
            return NAMESPACE;
        }
        giveToNobody(installation, data);
        return NOBODY;
    }

    private static void giveToNobody(Path installation, Path data) {
        boolean given =
                works(List.of("chown", "-R", "65534:65534", data.toString()))
                        && works(NOBODY, installation.resolve("bin/postgres").toString());
        if (!given) {
            throw new StackException(
                    "PostgreSQL does not run as root and this machine offers no other way:"
                            + " run ./tidings as an ordinary user");
        }
    }

    private static boolean works(List<String> prefix, String program) {
        return works(
                java.util.stream.Stream.concat(
                                prefix.stream(), java.util.stream.Stream.of(program, "--version"))
                        .toList());
    }

    private static boolean works(List<String> command) {
        try {
            var complete = command.equals(NAMESPACE) ? List.of("unshare", "-U", "true") : command;
            return new ProcessBuilder(complete)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
