package org.tidings.localstack.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.ToIntFunction;
import org.tidings.localstack.component.Kafka;
import org.tidings.localstack.component.Keycloak;
import org.tidings.localstack.component.MailCatcher;
import org.tidings.localstack.component.PostgreSql;
import org.tidings.localstack.component.Zipkin;
import org.tidings.localstack.process.LocalPorts;

/// Which port each component listens on, by name; remembered in the stack's folder.
public final class PortPlan {
    /// Where `./tidings up` puts everything unless told otherwise.
    public static final Map<String, Integer> DEFAULTS = defaults();

    private static final List<String> COMPONENTS =
            List.of(
                    PostgreSql.NAME,
                    Kafka.NAME,
                    Kafka.CONTROLLER,
                    Keycloak.NAME,
                    Keycloak.MANAGEMENT,
                    Zipkin.NAME,
                    MailCatcher.NAME,
                    MailCatcher.POP3);

    private PortPlan() {}

    /// The remembered ports, free ones where none is remembered yet.
    public static Map<String, Integer> free(Path file) {
        return complete(file, COMPONENTS, name -> LocalPorts.free());
    }

    /// The remembered ports, the defaults where none is remembered yet.
    public static Map<String, Integer> defaulting(Path file) {
        return complete(file, DEFAULTS.keySet(), DEFAULTS::get);
    }

    public static void remember(Path file, Map<String, Integer> ports) {
        var properties = new Properties();
        ports.forEach((name, port) -> properties.setProperty(name, Integer.toString(port)));
        try {
            Files.createDirectories(file.getParent());
            try (var writer = Files.newBufferedWriter(file)) {
                properties.store(writer, "The ports of this stack.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Integer> complete(
            Path file, Iterable<String> names, ToIntFunction<String> missing) {
        var ports = new LinkedHashMap<String, Integer>();
        var remembered = read(file);
        for (var name : names) {
            var port = remembered.getProperty(name);
            ports.put(name, port == null ? missing.applyAsInt(name) : Integer.parseInt(port));
        }
        return ports;
    }

    private static Properties read(Path file) {
        var ports = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                ports.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return ports;
    }

    private static Map<String, Integer> defaults() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("gateway", 8080);
        ports.put("ingest-service", 8081);
        ports.put("nlp-service", 8082);
        ports.put("query-service", 8083);
        ports.put("newsroom", 8090);
        ports.put(Keycloak.NAME, 8180);
        ports.put(Keycloak.MANAGEMENT, 8181);
        ports.put(PostgreSql.NAME, 5440);
        ports.put(Kafka.NAME, 9192);
        ports.put(Kafka.CONTROLLER, 9193);
        ports.put(Zipkin.NAME, 9411);
        ports.put(MailCatcher.NAME, 3025);
        ports.put(MailCatcher.POP3, 3110);
        return java.util.Collections.unmodifiableMap(ports);
    }
}
