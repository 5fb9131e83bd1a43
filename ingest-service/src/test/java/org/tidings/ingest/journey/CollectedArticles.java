package org.tidings.ingest.journey;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.tidings.contracts.ArticleCollected;

/// Reads a topic as nlp-service would, from its beginning.
public final class CollectedArticles {
    private final String brokers;
    private final String topic;
    private final ObjectMapper json;

    /// @param topic with the prefix of this run
    CollectedArticles(String brokers, String topic, ObjectMapper json) {
        this.brokers = brokers;
        this.topic = topic;
        this.json = json;
    }

    /// All that are there now and fit.
    public List<ArticleCollected> matching(Predicate<ArticleCollected> wanted) {
        try (var consumer =
                new KafkaConsumer<>(
                        Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, (Object) brokers),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(CollectedArticles::partition)
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            List<ArticleCollected> found = new ArrayList<>();
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(message -> found.add(read(message.value())));
            }
            return found.stream().filter(wanted).toList();
        }
    }

    public List<ArticleCollected> ofFeed(UUID feed) {
        return matching(article -> feed.equals(article.provenance().feedId()));
    }

    private static TopicPartition partition(PartitionInfo info) {
        return new TopicPartition(info.topic(), info.partition());
    }

    private ArticleCollected read(String message) {
        try {
            return json.readValue(message, ArticleCollected.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
