package org.tidings.localstack.component;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;

/// The broker's `server.properties`.
final class KafkaSettings {
    private KafkaSettings() {}

    static Path file(Path folder) {
        return folder.resolve("server.properties");
    }

    /// Where the broker keeps its records.
    static Path records(Path folder) {
        return folder.resolve("records");
    }

    static Path write(Path folder, int port, int controllerPort) throws IOException {
        Files.createDirectories(folder);
        return Files.writeString(file(folder), text(records(folder), port, controllerPort));
    }

    /// A new cluster's id: 16 random bytes in Base64, as Kafka writes them.
    static String clusterId() {
        var random = UUID.randomUUID();
        var bytes =
                ByteBuffer.allocate(Long.BYTES * 2)
                        .putLong(random.getMostSignificantBits())
                        .putLong(random.getLeastSignificantBits());
        var id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
        return id.startsWith("-") ? clusterId() : id; // would read as an option
    }

    private static String text(Path records, int port, int controllerPort) {
        return """
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@127.0.0.1:%2$d
        listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
        advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
        controller.listener.names=CONTROLLER
        inter.broker.listener.name=PLAINTEXT
        listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT
        log.dirs=%3$s
        num.partitions=4
        auto.create.topics.enable=true
        message.max.bytes=10485760
        replica.fetch.max.bytes=10485760
        offsets.topic.replication.factor=1
        offsets.topic.num.partitions=4
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        transaction.state.log.num.partitions=4
        share.coordinator.state.topic.replication.factor=1
        share.coordinator.state.topic.min.isr=1
        group.initial.rebalance.delay.ms=0
        # Room for few, but small: one machine
        log.segment.bytes=67108864
        log.cleaner.dedupe.buffer.size=16777216
        # Tests may ask for short sessions, so that a killed consumer is missed soon
        group.min.session.timeout.ms=3000
        """
                .formatted(port, controllerPort, records);
    }
}
