package org.tidings.localstack.component;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.tidings.localstack.artifact.Artifacts;
import org.tidings.localstack.process.Launch;

/// Keycloak, built once and started optimised, storing in our PostgreSQL.
public final class Keycloak implements Component {
    public static final String NAME = "keycloak";
    public static final String MANAGEMENT = "keycloak-management";
    public static final String ADMIN = "admin";

    /// How long browsers keep a theme's files, whose addresses do not change when their content
    // does.
    private static final int THEME_SECONDS = 3600;

    private static final List<String> OPENED =
            List.of("java.util", "java.util.concurrent", "java.security", "java.lang");

    private final Home home;
    private final KeycloakInstallation installation;
    private final Secrets secrets;
    private final int port;
    private final int managementPort;
    private final String jdbcUrl;
    private final Consumer<Keycloak> realm;

    /// @param secrets hold the administrator's password and that of the database `keycloak`
    /// @param themes the folder that holds our own themes
    /// @param realm called as soon as Keycloak answers, to make what the realm lacks
    public Keycloak(
            Home home,
            Artifacts artifacts,
            Secrets secrets,
            Map<String, Integer> ports,
            String jdbcUrl,
            Path themes,
            Consumer<Keycloak> realm) {
        this.home = home;
        this.installation = new KeycloakInstallation(home, artifacts, themes);
        this.secrets = secrets;
        this.port = Objects.requireNonNull(ports.get(NAME));
        this.managementPort = Objects.requireNonNull(ports.get(MANAGEMENT));
        this.jdbcUrl = jdbcUrl;
        this.realm = realm;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of(NAME, port, MANAGEMENT, managementPort);
    }

    @Override
    public Set<String> needs() {
        return Set.of(PostgreSql.NAME);
    }

    @Override
    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public String adminPassword() {
        return secrets.of("keycloak.admin");
    }

    @Override
    public void prepare() throws IOException {
        installation.linkInto(folder());
    }

    @Override
    public Launch launch() {
        var options = new ArrayList<String>();
        OPENED.forEach(name -> options.add("--add-opens=java.base/" + name + "=ALL-UNNAMED"));
        options.addAll(systemProperties());
        options.addAll(List.of("-cp", folder().resolve("lib/quarkus-run.jar").toString()));
        options.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        options.addAll(arguments());
        return new Launch(
                Jvm.command(home.temporary(NAME), "512m", options), environment(), folder());
    }

    /// What `kc.sh` hands to Java; started without that script, its process is Java's own.
    private List<String> systemProperties() {
        return List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-Xms64m",
                "-XX:MetaspaceSize=96M",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dkc.home.dir=" + folder(),
                "-Djboss.server.config.dir=" + folder().resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true");
    }

    private List<String> arguments() {
        return List.of(
                "start",
                "--optimized",
                "--http-enabled=true",
                "--hostname-strict=false",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-port=" + managementPort,
                "--cache=local",
                "--spi-theme--static-max-age=" + THEME_SECONDS,
                "--db-url=" + jdbcUrl,
                "--db-username=" + NAME,
                "--db-pool-initial-size=1",
                "--db-pool-max-size=20");
    }

    private Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        environment.put("KC_DB_PASSWORD", secrets.of("database." + NAME));
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword());
        return environment;
    }

    @Override
    public boolean isReady() {
        return Http.isOk(URI.create("http://127.0.0.1:" + managementPort + "/health/ready"));
    }

    @Override
    public void furnish() {
        realm.accept(this);
    }

    private Path folder() {
        return home.data(NAME);
    }
}
