package org.tidings.nlp.receive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/// The topics of this run, seen from outside the service.
class Topics implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String brokers = setting("kafka.bootstrap.servers");
    private final String prefix = setting("tidings.topics.prefix");
    private final KafkaProducer<String, String> producer =
            new KafkaProducer<>(
                    Map.of("bootstrap.servers", brokers),
                    new StringSerializer(),
                    new StringSerializer());

    private static String setting(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class).orElse("");
    }

    void send(String topic, String key, String message, String trace) throws Exception {
        var sent = new ProducerRecord<>(prefix + topic, key, message);
        sent.headers().add("traceparent", ("00-" + trace + "-00f067aa0ba902b7-01").getBytes(UTF_8));
        producer.send(sent).get();
    }

    ConsumerRecord<String, String> await(String topic, String key) {
        var until = Instant.now().plus(PATIENCE);
        try (var consumer = consumer()) {
            consumer.subscribe(List.of(prefix + topic));
            while (Instant.now().isBefore(until)) {
                for (var found : consumer.poll(Duration.ofMillis(200))) {
                    if (key.equals(found.key())) {
                        return found;
                    }
                }
            }
        }
        throw new AssertionError(key + " did not arrive on " + prefix + topic);
    }

    /// Waits until a message has come under each of the keys.
    void awaitAll(String topic, Set<String> keys) {
        var missing = new HashSet<>(keys);
        var until = Instant.now().plus(PATIENCE.multipliedBy(2));
        try (var consumer = consumer()) {
            consumer.subscribe(List.of(prefix + topic));
            while (!missing.isEmpty() && Instant.now().isBefore(until)) {
                consumer.poll(Duration.ofMillis(200)).forEach(found -> missing.remove(found.key()));
            }
        }
        if (!missing.isEmpty()) {
            throw new AssertionError(missing.size() + " did not arrive: " + missing);
        }
    }

    /// The topic's name in this run.
    String name(String topic) {
        return prefix + topic;
    }

    private KafkaConsumer<String, String> consumer() {
        return consumer("test-" + UUID.randomUUID());
    }

    /// A consumer in a group of the service: another replica, as Kafka sees it. It commits nothing.
    KafkaConsumer<String, String> inGroup(String group) {
        return consumer(prefix + group);
    }

    private KafkaConsumer<String, String> consumer(String group) {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        brokers,
                        "group.id",
                        group,
                        "enable.auto.commit",
                        false,
                        "auto.offset.reset",
                        "earliest",
                        "metadata.max.age.ms",
                        "1000"),
                new StringDeserializer(),
                new StringDeserializer());
    }

    @Override
    public void close() {
        producer.close();
    }
}
