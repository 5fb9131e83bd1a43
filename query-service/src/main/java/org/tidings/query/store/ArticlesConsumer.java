package org.tidings.query.store;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.tidings.history.NewsFirst;

/// Takes what Kafka has, a batch at a time. A batch is acknowledged when all of it is stored or
/// set aside; what is delivered again changes nothing.
@ApplicationScoped
class ArticlesConsumer {
    private final Intake intake;
    private final MessageReader reader;
    private final NewsFirst newsFirst;

    ArticlesConsumer(Intake intake, MessageReader reader, NewsFirst newsFirst) {
        this.intake = intake;
        this.reader = reader;
        this.newsFirst = newsFirst;
    }

    @Incoming("enriched-articles")
    @Blocking("store")
    void onEnriched(List<byte[]> payloads, IncomingKafkaRecordBatchMetadata<String, byte[]> batch) {
        newsFirst.begin();
        try {
            intake.take(ReceivedMessage.of(batch), reader::enriched);
        } finally {
            newsFirst.end();
        }
    }

    /// History is stored like news, while there is no news.
    ///
    /// @throws InterruptedException when the service stops; the batch is delivered again
    @Incoming("enriched-history")
    @Blocking("history")
    void onHistory(List<byte[]> payloads, IncomingKafkaRecordBatchMetadata<String, byte[]> batch)
            throws InterruptedException {
        boolean _ = newsFirst.giveWay();
        intake.takeHistory(ReceivedMessage.of(batch), reader::enriched);
    }

    @Incoming("withdrawn-articles")
    @Blocking("store")
    void onWithdrawn(
            List<byte[]> payloads, IncomingKafkaRecordBatchMetadata<String, byte[]> batch) {
        intake.take(ReceivedMessage.of(batch), reader::withdrawn);
    }
}
