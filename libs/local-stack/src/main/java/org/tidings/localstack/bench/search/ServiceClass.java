package org.tidings.localstack.bench.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tidings.localstack.StackException;

/// A class of the packaged service, run in a process of its own with the heap and the compiler of
/// the service.
final class ServiceClass {
    private final String classPath;
    private final String name;

    ServiceClass(String classPath, String name) {
        this.classPath = classPath;
        this.name = name;
    }

    /// @return the lines that it prints
    List<String> run(String... arguments) throws IOException, InterruptedException {
        var lines = new ArrayList<String>();
        run(lines::add, arguments);
        return lines;
    }

    /// @param line is told each line as soon as it is printed
    void run(Consumer<String> line, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xmx" + Machine.HEAP,
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "--add-modules=jdk.incubator.vector",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-cp",
                        classPath,
                        name));
        command.addAll(List.of(arguments));
        var process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "stop-class"));
        try {
            process.inputReader(UTF_8).lines().forEach(line);
            if (process.waitFor() != 0) {
                throw new StackException(name + " failed: see what it printed above");
            }
        } finally {
            process.destroy();
        }
    }
}
