package org.tidings.query.store;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.tidings.contracts.ArticleListed;
import org.tidings.contracts.CollectionBeat;
import org.tidings.contracts.FollowingChanged;
import org.tidings.contracts.OutletChanged;

/// Takes what becomes of sources: changed outlets, further listings, what organisations follow,
/// and that collecting runs. What is delivered again, or late, changes nothing.
@ApplicationScoped
class SourcesConsumer {
    private final OneByOne messages;
    private final OutletStore outlets;
    private final ListingStore listings;
    private final FollowedRepository followed;
    private final CollectionRuns runs;

    SourcesConsumer(
            OneByOne messages,
            OutletStore outlets,
            ListingStore listings,
            FollowedRepository followed,
            CollectionRuns runs) {
        this.messages = messages;
        this.outlets = outlets;
        this.listings = listings;
        this.followed = followed;
        this.runs = runs;
    }

    @Incoming("changed-outlets")
    @Blocking("sources")
    void onOutlets(List<byte[]> payloads, IncomingKafkaRecordBatchMetadata<String, byte[]> batch) {
        messages.take(ReceivedMessage.of(batch), OutletChanged.class, outlets::keep);
    }

    @Incoming("listed-articles")
    @Blocking("sources")
    void onListings(List<byte[]> payloads, IncomingKafkaRecordBatchMetadata<String, byte[]> batch) {
        messages.take(
                ReceivedMessage.of(batch),
                ArticleListed.class,
                listed -> listings.keep(listed) ? 1 : 0);
    }

    @Incoming("changed-following")
    @Blocking("sources")
    void onFollowing(
            List<byte[]> payloads, IncomingKafkaRecordBatchMetadata<String, byte[]> batch) {
        messages.take(
                ReceivedMessage.of(batch),
                FollowingChanged.class,
                change -> {
                    followed.keep(change);
                    return 0;
                });
    }

    @Incoming("collection-beats")
    @Blocking("sources")
    void onBeats(List<byte[]> payloads, IncomingKafkaRecordBatchMetadata<String, byte[]> batch) {
        messages.take(
                ReceivedMessage.of(batch),
                CollectionBeat.class,
                beat -> {
                    runs.keep(beat);
                    return 0;
                });
    }
}
