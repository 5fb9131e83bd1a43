package org.tidings.localstack.component;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidings.localstack.artifact.Artifacts;
import org.tidings.localstack.artifact.ComponentVersions;
import org.tidings.localstack.process.Launch;

/// One Kafka broker that is its own controller.
public final class Kafka implements Component {
    public static final String NAME = "kafka";
    public static final String CONTROLLER = "kafka-controller";

    private static final String LOGGING = "org.slf4j:slf4j-simple:1.7.36";

    private final Home home;
    private final Artifacts artifacts;
    private final int port;
    private final int controllerPort;

    public Kafka(Home home, Artifacts artifacts, int port, int controllerPort) {
        this.home = home;
        this.artifacts = artifacts;
        this.port = port;
        this.controllerPort = controllerPort;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of(NAME, port, CONTROLLER, controllerPort);
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public URI address() {
        return URI.create("kafka://" + bootstrapServers());
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
        var settings = KafkaSettings.write(folder(), port, controllerPort).toString();
        if (!Files.exists(KafkaSettings.records(folder()).resolve("meta.properties"))) {
            var format = List.of("format", "-t", KafkaSettings.clusterId(), "-c", settings);
            Preparation.run(
                    "formatting Kafka's storage",
                    java("kafka.tools.StorageTool", format),
                    Map.of());
        }
    }

    @Override
    public Launch launch() {
        var settings = List.of(KafkaSettings.file(folder()).toString());
        return new Launch(java("kafka.Kafka", settings), Map.of(), folder());
    }

    @Override
    public boolean isReady() {
        return KafkaProbe.answers(port);
    }

    private List<String> java(String main, List<String> arguments) {
        var options =
                new ArrayList<>(
                        List.of(
                                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                                "-Dorg.slf4j.simpleLogger.dateTimeFormat=HH:mm:ss.SSS",
                                "-Dorg.slf4j.simpleLogger.defaultLogLevel=info",
                                "-cp",
                                Jvm.classPath(classPath()),
                                main));
        options.addAll(arguments);
        return Jvm.command(home.temporary(NAME), "256m", options);
    }

    private List<Path> classPath() {
        return artifacts.classPath(
                "org.apache.kafka:kafka_2.13:" + ComponentVersions.of(NAME), LOGGING);
    }

    private Path folder() {
        return home.data(NAME);
    }
}
