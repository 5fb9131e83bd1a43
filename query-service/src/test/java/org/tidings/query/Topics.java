package org.tidings.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.contracts.ArticleWithdrawn;

/// Kafka as the neighbours of this service use it.
@ApplicationScoped
public class Topics {
    private final ObjectMapper json;
    private final String servers;
    private final String prefix;

    Topics(
            ObjectMapper json,
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
            @ConfigProperty(name = "tidings.topics.prefix") String prefix) {
        this.json = json;
        this.servers = servers;
        this.prefix = prefix;
    }

    public void send(Sample... articles) {
        try (var producer = producer()) {
            for (Sample article : articles) {
                var _ =
                        producer.send(
                                record(
                                        ArticleEnriched.TOPIC,
                                        article.id(),
                                        json(article.enriched())));
            }
        }
    }

    public void send(ArticleEnriched enriched) {
        send(ArticleEnriched.TOPIC, enriched.articleId(), json(enriched));
    }

    public void send(ArticleWithdrawn withdrawn) {
        send(ArticleWithdrawn.TOPIC, withdrawn.articleId(), json(withdrawn));
    }

    public void send(String topic, UUID key, String value) {
        try (var producer = producer()) {
            var _ = producer.send(record(topic, key, value));
        }
    }

    /// @param traceparent as W3C Trace Context writes it
    public void sendTraced(Sample article, String traceparent) {
        var record = record(ArticleEnriched.TOPIC, article.id(), json(article.enriched()));
        record.headers().add("traceparent", traceparent.getBytes(StandardCharsets.UTF_8));
        try (var producer = producer()) {
            var _ = producer.send(record);
        }
    }

    public String json(Object message) {
        try {
            return json.writeValueAsString(message);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// All that a topic holds within the time.
    public List<ConsumerRecord<String, byte[]>> read(String topic, Duration time) {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers",
                        servers,
                        "group.id",
                        UUID.randomUUID().toString(),
                        "auto.offset.reset",
                        "earliest",
                        "allow.auto.create.topics",
                        true);
        var records = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var consumer =
                new KafkaConsumer<>(
                        settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(prefix + topic));
            long end = System.nanoTime() + time.toNanos();
            while (System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
        }
        return records;
    }

    private KafkaProducer<String, byte[]> producer() {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    private ProducerRecord<String, byte[]> record(String topic, UUID key, String value) {
        return new ProducerRecord<>(
                prefix + topic, key.toString(), value.getBytes(StandardCharsets.UTF_8));
    }
}
