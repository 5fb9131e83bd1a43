package org.tidings.query.store;

import io.opentelemetry.api.trace.Span;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.TracingMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/// Puts messages that can never succeed into the `.dead-letter` twin of their topic, as they
/// came, with headers that say why and where to look.
@ApplicationScoped
class DeadLetters {
    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final MutinyEmitter<byte[]> topic;

    DeadLetters(@Channel("dead-letters") MutinyEmitter<byte[]> topic) {
        this.topic = topic;
    }

    /// Returns when the broker has the message.
    void send(ReceivedMessage message, String reason) {
        var context = message.trace().asParent();
        var traceId = Span.fromContext(context).getSpanContext().getTraceId();
        LOG.warnf(
                "set aside %s/%d@%d, trace %s: %s",
                message.origin().topic(),
                message.origin().partition(),
                message.origin().offset(),
                traceId,
                reason);
        var record =
                OutgoingKafkaRecordMetadata.<String>builder()
                        .withTopic(message.origin().topic() + ".dead-letter")
                        .withKey(message.origin().key())
                        .withHeaders(headers(message, reason, traceId))
                        .build();
        byte[] payload = message.origin().value();
        Uni<Void> sent =
                topic.sendMessage(
                        Message.of(payload == null ? new byte[0] : payload)
                                .addMetadata(record)
                                .addMetadata(TracingMetadata.withCurrent(context)));
        sent.await().atMost(PATIENCE);
    }

    private static Headers headers(ReceivedMessage message, String reason, String traceId) {
        var headers = new RecordHeaders();
        add(headers, "dead-letter-reason", reason);
        add(headers, "dead-letter-trace-id", traceId);
        add(headers, "dead-letter-topic", message.origin().topic());
        add(headers, "dead-letter-partition", Integer.toString(message.origin().partition()));
        add(headers, "dead-letter-offset", Long.toString(message.origin().offset()));
        return headers;
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
