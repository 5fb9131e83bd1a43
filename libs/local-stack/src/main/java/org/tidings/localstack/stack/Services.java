package org.tidings.localstack.stack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidings.localstack.component.Component;
import org.tidings.localstack.component.Home;
import org.tidings.localstack.component.JavaService;
import org.tidings.localstack.component.Kafka;
import org.tidings.localstack.component.Keycloak;
import org.tidings.localstack.component.PostgreSql;

/// The four services of the platform, told where everything is by their environment.
///
/// @param home folder of the services' processes, which may be another than the components'
/// @param ports by service name
/// @param databases by service: `ingest`, `query`, `gateway`
/// @param topicPrefix in front of every topic; empty for none
/// @param fetchMappings `host=address:port,…`, the exceptions of ingest-service's address guard
/// @param deliveryMappings the same of query-service's, for webhooks; empty for none
public record Services(
        Checkout checkout,
        Home home,
        Components components,
        Map<String, Integer> ports,
        Map<String, Database> databases,
        String topicPrefix,
        String fetchMappings,
        String deliveryMappings) {
    public static final String INGEST = "ingest-service";
    public static final String NLP = "nlp-service";
    public static final String QUERY = "query-service";
    public static final String GATEWAY = "gateway";

    /// The databases that the services own, one each.
    public static final List<String> DATABASES = List.of("ingest", "query", "gateway");

    private static final Set<String> ALL = Set.of(PostgreSql.NAME, Kafka.NAME, Keycloak.NAME);

    /// A database and the role that owns it.
    public record Database(String jdbcUrl, String user, String password) {}

    public List<Component> all() {
        return List.of(ingest(), nlp(), query(QUERY, port(QUERY)), gateway());
    }

    private JavaService ingest() {
        var settings = withDatabase("ingest");
        settings.put("TIDINGS_FETCH_MAPPINGS", fetchMappings);
        settings.put("TIDINGS_SECRETS_KEY", components.secretsKey());
        return service(INGEST, INGEST, port(INGEST), "256m", ALL, settings);
    }

    private JavaService nlp() {
        return service(NLP, NLP, port(NLP), "1g", Set.of(Kafka.NAME), common());
    }

    /// One process of query-service; each has an index of its own over the same database.
    public JavaService query(String instance, int port) {
        var settings = withDatabase("query");
        settings.put(
                "TIDINGS_QUERY_INDEX_DIRECTORY", home.data(instance).resolve("index").toString());
        var mail = components.mail().address();
        settings.put("QUARKUS_MAILER_HOST", mail.getHost());
        settings.put("QUARKUS_MAILER_PORT", Integer.toString(mail.getPort()));
        // Lucene reads its lists of numbers by vectors where it may.
        settings.put("JDK_JAVA_OPTIONS", "--add-modules=jdk.incubator.vector");
        settings.put("TIDINGS_SECRETS_KEY", components.secretsKey());
        settings.put("TIDINGS_DELIVERY_CLIENT", "http://localhost:" + port(GATEWAY));
        if (!deliveryMappings.isEmpty()) {
            settings.put("TIDINGS_DELIVERY_MAPPINGS", deliveryMappings);
        }
        return service(QUERY, instance, port, "384m", ALL, settings);
    }

    private JavaService gateway() {
        var settings = withDatabase("gateway");
        settings.put("QUARKUS_OIDC_CREDENTIALS_SECRET", components.gatewaySecret());
        settings.put("TIDINGS_GATEWAY_INGEST_URL", url(INGEST));
        settings.put("TIDINGS_GATEWAY_NLP_URL", url(NLP));
        settings.put("TIDINGS_GATEWAY_QUERY_URL", url(QUERY));
        settings.put("TIDINGS_GATEWAY_KEYCLOAK_URL", components.keycloak().address().toString());
        return service(GATEWAY, GATEWAY, port(GATEWAY), "256m", ALL, settings);
    }

    private JavaService service(
            String module,
            String instance,
            int port,
            String heap,
            Set<String> needs,
            Map<String, String> settings) {
        return new JavaService(
                home, instance, checkout.serviceJar(module), port, heap, needs, settings);
    }

    private Map<String, String> withDatabase(String name) {
        var database = databases.get(name);
        if (database == null) {
            throw new IllegalArgumentException("no database for " + name);
        }
        var settings = common();
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
        settings.put("QUARKUS_DATASOURCE_USERNAME", database.user());
        settings.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
        return settings;
    }

    private Map<String, String> common() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("KAFKA_BOOTSTRAP_SERVERS", components.kafka().bootstrapServers());
        settings.put("QUARKUS_OIDC_AUTH_SERVER_URL", components.issuer().toString());
        settings.put(
                "TIDINGS_TRACING_ZIPKIN_ENDPOINT",
                components.zipkin().address().resolve("/api/v2/spans").toString());
        settings.put("TIDINGS_TOPICS_PREFIX", topicPrefix);
        return settings;
    }

    private String url(String service) {
        return "http://127.0.0.1:" + port(service);
    }

    private int port(String service) {
        var port = ports.get(service);
        if (port == null) {
            throw new IllegalArgumentException("no port for " + service);
        }
        return port;
    }
}
