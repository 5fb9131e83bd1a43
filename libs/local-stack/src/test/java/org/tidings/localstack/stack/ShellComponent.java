package org.tidings.localstack.stack;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidings.localstack.component.Component;
import org.tidings.localstack.process.Launch;

/// A component made of a few words of shell.
record ShellComponent(
        String name, Path folder, String script, Map<String, Integer> ports, Set<String> needs)
        implements Component {
    static ShellComponent of(String name, Path folder, String script) {
        return new ShellComponent(name, folder, script, Map.of(), Set.of());
    }

    @Override
    public URI address() {
        return URI.create("shell:" + name);
    }

    @Override
    public void prepare() {}

    @Override
    public Launch launch() {
        return new Launch(List.of("/bin/sh", "-c", script), Map.of(), folder);
    }

    @Override
    public boolean isReady() {
        return folder.resolve(name + ".ready").toFile().exists();
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(10);
    }
}
