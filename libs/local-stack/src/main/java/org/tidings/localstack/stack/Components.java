package org.tidings.localstack.stack;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tidings.localstack.artifact.Artifacts;
import org.tidings.localstack.component.Component;
import org.tidings.localstack.component.Home;
import org.tidings.localstack.component.Kafka;
import org.tidings.localstack.component.Keycloak;
import org.tidings.localstack.component.MailCatcher;
import org.tidings.localstack.component.PostgreSql;
import org.tidings.localstack.component.Secrets;
import org.tidings.localstack.component.Zipkin;
import org.tidings.localstack.keycloak.Mailbox;
import org.tidings.localstack.keycloak.RealmSettings;
import org.tidings.localstack.keycloak.Realms;

/// The components that are not ours, as one stack runs them.
public final class Components {
    private static final String LOOPBACK = "127.0.0.1";

    private final Map<String, Integer> ports;
    private final Secrets secrets;
    private final PostgreSql postgreSql;
    private final Kafka kafka;
    private final Keycloak keycloak;
    private final Zipkin zipkin;
    private final MailCatcher mail;
    private final Realms realms;
    private final RealmSettings realmSettings;

    /// @param databases names of the databases to make, each owned by a role of its name
    /// @param gateway where browsers find the gateway, which the realm has to know
    /// @param demo whether the demonstration organisations and people are wanted
    public Components(
            Checkout checkout,
            Home home,
            Artifacts artifacts,
            Map<String, Integer> ports,
            List<String> databases,
            URI gateway,
            boolean demo) {
        this.ports = Map.copyOf(ports);
        this.secrets = new Secrets(home.secrets());
        this.postgreSql = postgreSql(home, artifacts, databases);
        this.kafka = new Kafka(home, artifacts, port(Kafka.NAME), port(Kafka.CONTROLLER));
        this.zipkin = new Zipkin(home, artifacts, port(Zipkin.NAME));
        this.mail =
                new MailCatcher(home, artifacts, port(MailCatcher.NAME), port(MailCatcher.POP3));
        this.realmSettings =
                new RealmSettings(gateway, gatewaySecret(), LOOPBACK, port(MailCatcher.NAME));
        this.realms = realms(checkout.realm());
        this.keycloak =
                new Keycloak(
                        home,
                        artifacts,
                        secrets,
                        ports,
                        postgreSql.databases().jdbcUrl(Keycloak.NAME),
                        checkout.themes(),
                        _ -> furnishRealm(demo));
    }

    public List<Component> all() {
        return List.of(postgreSql, kafka, zipkin, mail, keycloak);
    }

    public PostgreSql postgreSql() {
        return postgreSql;
    }

    public Kafka kafka() {
        return kafka;
    }

    public Keycloak keycloak() {
        return keycloak;
    }

    public Zipkin zipkin() {
        return zipkin;
    }

    public MailCatcher mail() {
        return mail;
    }

    public Realms realms() {
        return realms;
    }

    public RealmSettings realmSettings() {
        return realmSettings;
    }

    /// Where the realm's first administrator gets mail.
    public Mailbox mailbox() {
        return new Mailbox(LOOPBACK, port(MailCatcher.POP3));
    }

    public String gatewaySecret() {
        return secrets.of("gateway.client");
    }

    /// With what ingest-service seals the credentials of private feeds.
    public String secretsKey() {
        return secrets.of("secrets.key");
    }

    public String databasePassword(String database) {
        return secrets.of("database." + database);
    }

    /// The issuer of tokens, as services are told.
    public URI issuer() {
        return keycloak.address().resolve("/realms/" + Realms.REALM);
    }

    private PostgreSql postgreSql(Home home, Artifacts artifacts, List<String> databases) {
        var passwords = new java.util.LinkedHashMap<String, String>();
        databases.forEach(database -> passwords.put(database, databasePassword(database)));
        return new PostgreSql(
                home,
                artifacts,
                port(PostgreSql.NAME),
                secrets.of("database.superuser"),
                passwords);
    }

    private Realms realms(Path files) {
        return new Realms(
                URI.create("http://" + LOOPBACK + ":" + port(Keycloak.NAME)),
                Keycloak.ADMIN,
                secrets.of("keycloak.admin"),
                files);
    }

    private void furnishRealm(boolean demo) {
        realms.ensureBase(realmSettings);
        if (demo) {
            realms.ensureDemo();
        }
    }

    private int port(String name) {
        var port = ports.get(name);
        if (port == null) {
            throw new IllegalArgumentException("no port for " + name);
        }
        return port;
    }
}
