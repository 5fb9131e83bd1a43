package org.tidings.query.store;

import io.smallrye.reactive.messaging.TracingMetadata;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.tidings.tracing.TraceContext;

/// A message as it lay in its topic.
///
/// @param trace of the span that received it
record ReceivedMessage(ConsumerRecord<String, byte[]> origin, TraceContext trace) {
    /// The messages of a batch, in the order of their partitions.
    static List<ReceivedMessage> of(IncomingKafkaRecordBatchMetadata<String, byte[]> batch) {
        var messages = new ArrayList<ReceivedMessage>(batch.count());
        for (var origin : batch.getRecords()) {
            messages.add(of(origin, batch.getMetadataForRecord(origin, TracingMetadata.class)));
        }
        return messages;
    }

    private static ReceivedMessage of(
            ConsumerRecord<String, byte[]> origin, @Nullable TracingMetadata tracing) {
        var trace =
                tracing == null
                        ? new TraceContext(null, null)
                        : TraceContext.of(tracing.getCurrentContext());
        return new ReceivedMessage(origin, trace);
    }
}
