package org.tidings.localstack.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.tidings.localstack.stack.Checkout;

/// Runs functions of `./tidings` where hardly anything is installed: the path has a handful of
/// tools, an `apt-get` that only notes what it is asked for, and an `id` that says who we are.
/// Nothing outside of one folder is looked at or written.
final class BareMachine {
    private static final List<String> TOOLS =
            List.of("bash", "cat", "chmod", "dirname", "env", "grep", "mkdir", "sed");

    /// What the machine that the test runs on has in places of its own must not be found.
    private static final String BLINDFOLD =
            """
            eval "real_$(declare -f is_node)"
            is_node() { case "$1" in "$MACHINE"/*) real_is_node "$1" ;; *) return 1 ;; esac; }
            command() { case "${2:-}" in /Applications/*) return 1 ;; *) builtin command "$@" ;; esac; }
            grep() {
              case "${!#}" in
                /etc/os-release) [ -e "$MACHINE/is-debian" ] ;;
                *) builtin command grep "$@" ;;
              esac
            }
            """;

    private final Path folder;

    /// @param folder empty
    BareMachine(Path folder) throws IOException {
        this.folder = folder.toRealPath();
        Files.createDirectories(bin());
        Files.copy(Checkout.current().root().resolve("tidings"), this.folder.resolve("tidings"));
        for (var tool : TOOLS) {
            Files.createSymbolicLink(bin().resolve(tool), onPath(tool));
        }
        ownedBy("1000");
    }

    Path bin() {
        return folder.resolve("bin");
    }

    /// A path below the folder of this machine, in which `./tidings` lies.
    Path at(String path) {
        return folder.resolve(path);
    }

    BareMachine withRoot() throws IOException {
        ownedBy("0");
        return this;
    }

    BareMachine withDebian() throws IOException {
        Files.writeString(folder.resolve("is-debian"), "");
        return this;
    }

    /// @param installing what it does when it is asked to install something
    BareMachine withAptGet(String installing) throws IOException {
        tool(
                "apt-get",
                """
                echo "$*" >>"$MACHINE/apt-get.calls"
                case "$1" in install) %s ;; esac
                """
                        .formatted(installing));
        return this;
    }

    BareMachine tool(String name, String script) throws IOException {
        var file = bin().resolve(name);
        Files.writeString(file, "#!" + bin().resolve("bash") + "\n" + script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        return this;
    }

    /// What `apt-get` was asked, a line for each call.
    List<String> aptGetCalls() throws IOException {
        var calls = folder.resolve("apt-get.calls");
        return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
    }

    /// @param said on either stream
    record Outcome(int exit, String said) {}

    /// Runs lines of bash that may call the functions of `./tidings`.
    Outcome run(String lines, Map<String, String> environment)
            throws IOException, InterruptedException {
        var script = "source \"$MACHINE/tidings\" help >/dev/null\n" + BLINDFOLD + lines;
        var process =
                new ProcessBuilder(onPath("bash").toString(), "-c", script)
                        .redirectErrorStream(true);
        process.environment().clear();
        process.environment().put("PATH", bin().toString());
        process.environment().put("HOME", folder.toString());
        process.environment().put("MACHINE", folder.toString());
        process.environment().putAll(environment);
        var running = process.start();
        var said = new String(running.getInputStream().readAllBytes(), UTF_8);
        return new Outcome(running.waitFor(), said);
    }

    Outcome run(String lines) throws IOException, InterruptedException {
        return run(lines, Map.of());
    }

    private void ownedBy(String id) throws IOException {
        tool("id", "echo " + id + "\n");
    }

    private static Path onPath(String tool) {
        for (var folder : System.getenv("PATH").split(":", -1)) {
            var file = Path.of(folder, tool);
            if (Files.isExecutable(file)) {
                return file;
            }
        }
        throw new IllegalStateException("no " + tool + " on the path");
    }
}
