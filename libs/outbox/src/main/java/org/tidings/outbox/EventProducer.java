package org.tidings.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tidings.tracing.TraceContext;

/// Sends events to Kafka and waits until all in-sync replicas have them.
@ApplicationScoped
class EventProducer implements OutboxTable.Sender {
    private static final Logger LOG = Logger.getLogger(EventProducer.class);

    /// The broker's limit (8 MiB, compressed) counts; before compression a text may be larger.
    private static final int MAX_REQUEST = 32 * 1024 * 1024;

    private final KafkaProducer<String, String> kafka;
    private final String prefix;

    EventProducer(
            OutboxConfig config,
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers,
            @ConfigProperty(name = "tidings.topics.prefix") Optional<String> prefix) {
        this.kafka = new KafkaProducer<>(settings(config.sendTimeout(), brokers));
        this.prefix = prefix.orElse("");
    }

    private static Map<String, Object> settings(Duration timeout, String brokers) {
        int millis = Math.toIntExact(timeout.toMillis());
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                StringSerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                StringSerializer.class,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "zstd",
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                MAX_REQUEST,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                (long) millis,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                millis,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                Math.max(1_000, millis / 3));
    }

    @Override
    public Map<Long, Delivery> send(List<WaitingEvent> events) {
        Map<WaitingEvent, Sending> underway = new LinkedHashMap<>();
        for (WaitingEvent event : events) {
            underway.put(event, start(event));
        }
        Map<Long, Delivery> deliveries = new LinkedHashMap<>();
        underway.forEach(
                (event, sending) ->
                        sending.await(event).ifPresent(done -> deliveries.put(event.id(), done)));
        return deliveries;
    }

    private Sending start(WaitingEvent event) {
        Span span =
                GlobalOpenTelemetry.getTracer("org.tidings.outbox")
                        .spanBuilder(event.topic() + " publish")
                        .setSpanKind(SpanKind.PRODUCER)
                        .setParent(event.trace().asParent())
                        .setAttribute("messaging.system", "kafka")
                        .setAttribute("messaging.destination.name", event.topic())
                        .startSpan();
        var sent = new ProducerRecord<>(prefix + event.topic(), event.key(), event.message());
        var trace = TraceContext.of(event.trace().asParent().with(span));
        header(sent, "traceparent", trace.traceparent());
        header(sent, "tracestate", trace.tracestate());
        return new Sending(kafka.send(sent), span);
    }

    private static void header(
            ProducerRecord<String, String> record, String name, @Nullable String value) {
        if (value != null) {
            record.headers().add(name, value.getBytes(UTF_8));
        }
    }

    private record Sending(Future<RecordMetadata> result, Span span) {
        /// Empty when it may succeed later.
        Optional<Delivery> await(WaitingEvent event) {
            try {
                result.get();
                return Optional.of(new Delivery.Sent());
            } catch (InterruptedException failure) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            } catch (ExecutionException failure) {
                Throwable cause = failure.getCause();
                return failed(event, cause == null ? failure : cause);
            } finally {
                span.end();
            }
        }

        private Optional<Delivery> failed(WaitingEvent event, Throwable cause) {
            span.setStatus(StatusCode.ERROR, String.valueOf(cause.getMessage()));
            if (cause instanceof RetriableException || cause instanceof TimeoutException) {
                LOG.warnf("event %d stays in the outbox: %s", event.id(), cause.getMessage());
                return Optional.empty();
            }
            LOG.errorf(cause, "event %d will never be taken by the broker", event.id());
            return Optional.of(new Delivery.Refused(String.valueOf(cause.getMessage())));
        }
    }

    @PreDestroy
    void close() {
        kafka.close(Duration.ofSeconds(5));
    }
}
