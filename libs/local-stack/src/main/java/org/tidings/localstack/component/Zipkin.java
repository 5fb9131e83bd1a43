package org.tidings.localstack.component;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidings.localstack.artifact.Artifacts;
import org.tidings.localstack.artifact.ComponentVersions;
import org.tidings.localstack.process.Launch;

/// The trace viewer; keeps traces in memory until it stops.
public final class Zipkin implements Component {
    public static final String NAME = "zipkin";

    /// The oldest spans go first; the default of half a million does not fit the heap.
    private static final String MAX_SPANS = "50000";

    private final Home home;
    private final Artifacts artifacts;
    private final int port;

    public Zipkin(Home home, Artifacts artifacts, int port) {
        this.home = home;
        this.artifacts = artifacts;
        this.port = port;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of(NAME, port);
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void prepare() {
        jar();
    }

    @Override
    public Launch launch() {
        var options =
                List.of(
                        "-jar",
                        jar(),
                        "--armeria.ports[0].ip=127.0.0.1",
                        "--armeria.ports[0].port=" + port,
                        "--armeria.ports[0].protocols=http");
        return new Launch(
                Jvm.command(home.temporary(NAME), "256m", options),
                Map.of("MEM_MAX_SPANS", MAX_SPANS),
                home.temporary(NAME));
    }

    @Override
    public boolean isReady() {
        return Http.isOk(address().resolve("/health"));
    }

    private String jar() {
        var version = ComponentVersions.of(NAME);
        return artifacts.file("io.zipkin:zipkin-server:jar:exec:" + version).toString();
    }
}
