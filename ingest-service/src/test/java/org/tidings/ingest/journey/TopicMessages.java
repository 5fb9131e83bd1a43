package org.tidings.ingest.journey;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Reads a topic as another service would, from its beginning.
final class TopicMessages<T> {
    private final String brokers;
    private final String topic;
    private final Class<T> type;
    private final ObjectMapper json;

    TopicMessages(String brokers, String topic, Class<T> type, ObjectMapper json) {
        this.brokers = brokers;
        this.topic = topic;
        this.type = type;
        this.json = json;
    }

    /// All that are there now.
    List<T> all() {
        try (var consumer =
                new KafkaConsumer<>(
                        Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, (Object) brokers),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            var partitions =
                    consumer.partitionsFor(topic).stream().map(TopicMessages::partition).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            List<T> found = new ArrayList<>();
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(message -> found.add(read(message.value())));
            }
            return found;
        }
    }

    private static TopicPartition partition(PartitionInfo info) {
        return new TopicPartition(info.topic(), info.partition());
    }

    private T read(String message) {
        try {
            return json.readValue(message, type);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
