package org.tidings.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.opentelemetry.api.trace.Span;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidings.localstack.testing.StackResource;
import org.tidings.tracing.Spans;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class OutboxTest {
    @Inject Outbox outbox;
    @Inject OutboxTable table;
    @Inject DataSource database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @ConfigProperty(name = "tidings.topics.prefix")
    String prefix;

    record Sailed(String ferry) {}

    @BeforeEach
    void empty() throws SQLException {
        execute("delete from outbox");
    }

    @Test
    void givenACommit_whenTheRelayWakes_thenTheEventArrivesWithItsTrace() throws Exception {
        var topic = "sailed-" + UUID.randomUUID();
        String trace =
                Spans.in(
                        "departure",
                        span -> {
                            QuarkusTransaction.requiringNew()
                                    .run(() -> outbox.add(topic, "north", new Sailed("Alma")));
                            return Span.current().getSpanContext().getTraceId();
                        });

        var event = read(topic, 1).getFirst();

        assertEquals("north", event.key());
        assertEquals("{\"ferry\":\"Alma\"}", event.value());
        var traceparent = new String(event.headers().lastHeader("traceparent").value(), UTF_8);
        assertTrue(traceparent.contains(trace), traceparent);
    }

    @Test
    void givenARollback_whenALaterCommitIsSent_thenNothingOfTheFirstArrives() throws Exception {
        var topic = "sailed-" + UUID.randomUUID();
        assertThrows(
                IllegalStateException.class,
                () ->
                        QuarkusTransaction.requiringNew()
                                .run(
                                        () -> {
                                            outbox.add(topic, "k", new Sailed("never"));
                                            throw new IllegalStateException("storm");
                                        }));
        QuarkusTransaction.requiringNew().run(() -> outbox.add(topic, "k", new Sailed("Alma")));

        assertEquals(List.of("{\"ferry\":\"Alma\"}"), values(read(topic, 1)));
    }

    @Test
    void givenNoTransaction_whenAnEventIsAdded_thenItIsRefused() {
        assertThrows(
                IllegalStateException.class, () -> outbox.add("sailed", "k", new Sailed("Alma")));
    }

    @Test
    void givenTwoReplicas_whenBothDrain_thenEachEventIsSentOnce() throws Exception {
        for (int i = 0; i < 40; i++) {
            insert("event " + i);
        }
        var together = new CyclicBarrier(2);
        Callable<List<String>> replica =
                () -> {
                    List<String> sent = new ArrayList<>();
                    together.await();
                    while (table.drain(5, events -> sendAll(events, sent)) > 0) {}
                    return sent;
                };
        try (var threads = Executors.newFixedThreadPool(2)) {
            var all = new ArrayList<String>();
            for (var sent : threads.invokeAll(List.of(replica, replica))) {
                all.addAll(sent.get());
            }

            assertEquals(40, all.size());
            assertEquals(40, all.stream().distinct().count());
        }
    }

    @Test
    void givenACrashAfterSending_whenDrainedAgain_thenTheEventIsSentOnceMore() throws Exception {
        insert("survivor");
        assertThrows(
                IllegalStateException.class,
                () ->
                        table.drain(
                                5,
                                _ -> {
                                    throw new IllegalStateException("killed");
                                }));

        List<String> sent = new ArrayList<>();
        table.drain(5, events -> sendAll(events, sent));

        assertEquals(List.of("survivor"), sent);
    }

    @Test
    void givenAnEventThatIsRefusedForEver_whenDrained_thenItIsKeptAsideWithTheReason()
            throws Exception {
        insert("too large");
        table.drain(
                5,
                events ->
                        Map.of(events.getFirst().id(), new Delivery.Refused("larger than 8 MiB")));

        assertEquals(0, table.drain(5, events -> sendAll(events, new ArrayList<>())));
        try (var connection = database.getConnection();
                var rows =
                        connection
                                .createStatement()
                                .executeQuery("select refused from outbox where sent_at is null")) {
            assertTrue(rows.next());
            assertEquals("larger than 8 MiB", rows.getString(1));
        }
    }

    @Test
    void givenSentEvents_whenCleaned_thenOnlyOldOnesAreForgotten() throws Exception {
        insert("waiting");
        execute(
                "insert into outbox (topic, message_key, message, sent_at) values ('t', 'k', 'new', now())");
        execute(
                "insert into outbox (topic, message_key, message, sent_at)"
                        + " values ('t', 'k', 'old', now() - interval '2 hours')");

        table.forgetSent(Duration.ofHours(1));

        try (var connection = database.getConnection();
                var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select string_agg(message, ' ' order by message) from"
                                                + " outbox")) {
            assertTrue(rows.next());
            assertEquals("new waiting", rows.getString(1));
        }
    }

    private static Map<Long, Delivery> sendAll(List<WaitingEvent> events, List<String> sent) {
        Map<Long, Delivery> deliveries = new HashMap<>();
        for (WaitingEvent event : events) {
            sent.add(event.message());
            deliveries.put(event.id(), new Delivery.Sent());
        }
        return deliveries;
    }

    private void insert(String message) throws SQLException {
        execute(
                "insert into outbox (topic, message_key, message) values ('t', 'k', '"
                        + message
                        + "')");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> values(List<ConsumerRecord<String, String>> events) {
        return events.stream().map(ConsumerRecord::value).toList();
    }

    private List<ConsumerRecord<String, String>> read(String topic, int atLeast) {
        List<ConsumerRecord<String, String>> events = new ArrayList<>();
        try (var consumer =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers",
                                brokers,
                                "group.id",
                                "test-" + UUID.randomUUID(),
                                "auto.offset.reset",
                                "earliest",
                                "metadata.max.age.ms",
                                "500"),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            consumer.subscribe(List.of(prefix + topic));
            for (int tries = 0; events.size() < atLeast && tries < 150; tries++) {
                consumer.poll(Duration.ofMillis(200)).forEach(events::add);
            }
        }
        return events;
    }
}
