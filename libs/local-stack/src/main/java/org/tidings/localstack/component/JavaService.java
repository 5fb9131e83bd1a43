package org.tidings.localstack.component;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tidings.localstack.StackException;
import org.tidings.localstack.process.Launch;

/// One of our own services, started from its package.
///
/// @param instance the name of this process; two instances of one service have two
/// @param jar the `quarkus-run.jar` of the service
/// @param heap as in `-Xmx`
/// @param settings environment of this service beside address and port
public record JavaService(
        Home home,
        String instance,
        Path jar,
        int port,
        String heap,
        Set<String> needs,
        Map<String, String> settings)
        implements Component {
    public JavaService {
        needs = Set.copyOf(needs);
        settings = Map.copyOf(settings);
    }

    @Override
    public String name() {
        return instance;
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of(instance, port);
    }

    @Override
    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void prepare() throws IOException {
        if (!Files.exists(jar)) {
            throw new StackException(instance + " is not built: " + jar + " is missing");
        }
        running().refresh();
    }

    @Override
    public Launch launch() {
        var environment = new TreeMap<>(settings);
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        var options =
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-jar",
                        running().jar().toString());
        return new Launch(
                Jvm.command(home.temporary(instance), heap, options),
                environment,
                home.data(instance));
    }

    @Override
    public boolean isReady() {
        return Http.isOk(address().resolve("/q/health/ready"));
    }

    private PackageCopy running() {
        return new PackageCopy(jar, home.folder().resolve("app").resolve(instance));
    }
}
