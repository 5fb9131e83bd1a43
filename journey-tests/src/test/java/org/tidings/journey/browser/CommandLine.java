package org.tidings.journey.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tidings.localstack.stack.Checkout;
import org.tidings.localstack.stack.PortPlan;

/// `./tidings`, as it is, in a folder of its own that remembers other ports than the checkout's,
/// so that a platform running out of the checkout is not touched.
final class CommandLine {
    private static final List<String> SHARED = List.of("pom.xml", "libs", "deploy", "seeds");

    private final Path folder;

    private CommandLine(Path folder) {
        this.folder = folder;
    }

    /// @param ports as `./tidings up` would have remembered them
    static CommandLine in(Path folder, Map<String, Integer> ports) throws IOException {
        var checkout = Checkout.current().root();
        var copy = new Checkout(folder);
        Files.createDirectories(copy.up().folder());
        for (var part : SHARED) {
            Files.deleteIfExists(folder.resolve(part));
            Files.createSymbolicLink(folder.resolve(part), checkout.resolve(part));
        }
        Files.copy(
                checkout.resolve("tidings"),
                folder.resolve("tidings"),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.COPY_ATTRIBUTES);
        PortPlan.remember(copy.up().ports(), ports);
        // What the tests run with has been built just now.
        Files.writeString(copy.work().resolve("built-stack"), "");
        return new CommandLine(folder);
    }

    /// What it says, on either stream.
    ///
    /// @throws IllegalStateException when it fails
    String run(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("bash", folder.resolve("tidings").toString()));
        command.addAll(List.of(words));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " failed: " + said);
        }
        return said;
    }
}
