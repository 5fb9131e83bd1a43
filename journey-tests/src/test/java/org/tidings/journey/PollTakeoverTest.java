package org.tidings.journey;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidings.journey.GatedSite.Asked;
import org.tidings.localstack.component.Home;
import org.tidings.localstack.component.JavaService;
import org.tidings.localstack.component.Kafka;
import org.tidings.localstack.component.Keycloak;
import org.tidings.localstack.component.PostgreSql;
import org.tidings.localstack.process.LocalPorts;
import org.tidings.localstack.stack.Services;
import org.tidings.localstack.stack.Stack;
import org.tidings.localstack.testing.TestStack;

/// Two processes of ingest-service share a thousand feeds, and one of them is killed while it
// polls.
class PollTakeoverTest {
    private static final int FEEDS = 1_000;
    private static final int AT_ONCE = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String PASSWORD = "only-for-this-test-run";

    private final TestStack components = TestStack.current();
    private final String database =
            "p_" + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36);
    private GatedSite site;
    private Stack processes;

    @BeforeEach
    void startTwoProcesses() throws IOException {
        site = new GatedSite();
        components.databases().ensure(database, PASSWORD);
        Home home =
                components
                        .checkout()
                        .home(components.stack().home().folder().resolve("takeover-" + database));
        processes = new Stack(home, List.of());
        // One after the other: the first makes the tables.
        processes.add(ingest(home, "first")).start();
        processes.add(ingest(home, "second")).start();
    }

    @AfterEach
    void stopThem() {
        site.close();
        processes.stop();
        processes.home().discard();
        components.databases().drop(database);
    }

    private JavaService ingest(Home home, String name) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", components.databases().jdbcUrl(database));
        settings.put("QUARKUS_DATASOURCE_USERNAME", database);
        settings.put("QUARKUS_DATASOURCE_PASSWORD", PASSWORD);
        settings.put("KAFKA_BOOTSTRAP_SERVERS", components.kafka());
        settings.put("QUARKUS_OIDC_AUTH_SERVER_URL", components.issuer().toString());
        settings.put("TIDINGS_TOPICS_PREFIX", database + ".");
        settings.put("TIDINGS_FETCH_MAPPINGS", "*.shared.example=127.0.0.1:" + site.port());
        settings.put("TIDINGS_FETCH_PRODUCT", name + "/1");
        settings.put("TIDINGS_FETCH_CALL_TIMEOUT", "120s");
        settings.put("TIDINGS_FETCH_READ_TIMEOUT", "120s");
        settings.put("TIDINGS_POLL_CONCURRENCY", Integer.toString(AT_ONCE));
        settings.put("TIDINGS_POLL_LEASE", "6s");
        settings.put("TIDINGS_POLL_RENEWAL", "1s");
        return new JavaService(
                home,
                "ingest-" + name,
                components.checkout().serviceJar(Services.INGEST),
                LocalPorts.free(),
                "256m",
                Set.of(PostgreSql.NAME, Kafka.NAME, Keycloak.NAME),
                settings);
    }

    @Test
    void givenTwoProcesses_whenOneIsKilled_thenOnlyWhatItHeldIsPolledASecondTime()
            throws SQLException {
        write(
                """
                insert into outlet (id, scope, domain, name, kind, demonstration, rights_use)
                values (gen_random_uuid(), 'public', 'shared.example', 'Shared', 'UNKNOWN', true,
                        'METADATA_ONLY')
                """);
        write(
                """
                insert into feed (id, scope, url, outlet_id, interval_seconds, created_by)
                select gen_random_uuid(), 'public', 'http://f' || i || '.shared.example/feed',
                       (select id from outlet), 3600, 'test'
                from generate_series(1, %d) as i
                """
                        .formatted(FEEDS));
        await().atMost(PATIENCE).until(() -> site.asked().size() == 2 * AT_ONCE);

        processes.member("ingest-first").kill();
        Set<String> held = heldBy("first");
        site.open();
        await().atMost(PATIENCE).until(() -> unfinished() == 0);

        assertEquals(AT_ONCE, held.size());
        Map<String, Long> times =
                site.asked().stream().collect(groupingBy(Asked::host, counting()));
        assertEquals(FEEDS, times.size());
        assertEquals(
                held,
                times.entrySet().stream()
                        .filter(each -> each.getValue() > 1)
                        .map(Map.Entry::getKey)
                        .collect(toSet()));
        assertEquals(FEEDS + AT_ONCE, site.asked().size());
    }

    private Set<String> heldBy(String agent) {
        return site.asked().stream()
                .filter(each -> each.agent().equals(agent))
                .map(Asked::host)
                .collect(toSet());
    }

    private long unfinished() throws SQLException {
        try (var connection = components.databases().connect(database);
                var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select count(*) from feed where last_outcome is distinct"
                                                + " from 'FETCHED' or lease_owner is not null")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void write(String sql) throws SQLException {
        try (var connection = components.databases().connect(database);
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
