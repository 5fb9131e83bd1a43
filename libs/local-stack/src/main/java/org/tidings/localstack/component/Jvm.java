package org.tidings.localstack.component;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Command lines of the components that run on Java, on the JDK that runs this.
final class Jvm {
    private static final List<String> QUICK_START =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData");

    private Jvm() {}

    /// @param temporary folder for temporary files, so that none lie outside of the stack's
    /// @param heap as in `-Xmx`, for example `256m`
    /// @param options further options, then `-jar file` or the main class, then its arguments
    static List<String> command(Path temporary, String heap, List<String> options) {
        try {
            Files.createDirectories(temporary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var command = new ArrayList<String>();
        command.add(java());
        command.add("-Xmx" + heap);
        command.addAll(QUICK_START);
        command.add("-Djava.io.tmpdir=" + temporary);
        command.addAll(options);
        return command;
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static String classPath(List<Path> files) {
        return files.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /// What this process runs from; under Surefire that is not what `java.class.path` says.
    static String ownClassPath() {
        return System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path", ""));
    }
}
