package org.tidings.localstack.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// How a process is started.
///
/// @param environment set on top of this process's own environment
/// @param directory the folder it works in
public record Launch(List<String> command, Map<String, String> environment, Path directory) {
    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
