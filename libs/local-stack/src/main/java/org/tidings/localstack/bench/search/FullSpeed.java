package org.tidings.localstack.bench.search;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.tidings.localstack.component.Component;
import org.tidings.localstack.process.Launch;

/// A component that runs as code of the best compiler, as in earnest. Elsewhere the stack's
/// processes start fast instead.
record FullSpeed(Component component) implements Component {
    private static final String QUICK = "-XX:TieredStopAtLevel=1";

    @Override
    public Launch launch() throws IOException {
        var launch = component.launch();
        return new Launch(
                launch.command().stream().filter(word -> !word.equals(QUICK)).toList(),
                launch.environment(),
                launch.directory());
    }

    @Override
    public String name() {
        return component.name();
    }

    @Override
    public Map<String, Integer> ports() {
        return component.ports();
    }

    @Override
    public Set<String> needs() {
        return component.needs();
    }

    @Override
    public URI address() {
        return component.address();
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
        component.prepare();
    }

    @Override
    public boolean isReady() {
        return component.isReady();
    }

    @Override
    public Duration patience() {
        return Duration.ofMinutes(10);
    }
}
