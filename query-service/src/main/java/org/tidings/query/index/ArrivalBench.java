package org.tidings.query.index;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/// Measures how long articles that arrive one by one take until searches see them: from giving the
/// message to Kafka until the running service counts it among what it shows.
///
/// Arguments: Kafka's servers, the topic, a file with a message on each line, the address of the
/// service's figures. Prints nanoseconds, a line for each message.
public final class ArrivalBench {
    private static final String INDEXED = "tidings_index_changes_total";

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private ArrivalBench() {}

    public static void main(String[] arguments)
            throws IOException, InterruptedException, ExecutionException {
        var messages = Files.readAllLines(Path.of(arguments[2]));
        var json = new ObjectMapper();
        try (var http = HttpClient.newHttpClient();
                var producer =
                        new KafkaProducer<>(
                                Map.<String, Object>of(
                                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, arguments[0]),
                                new StringSerializer(),
                                new StringSerializer())) {
            var figures = HttpRequest.newBuilder(URI.create(arguments[3])).build();
            long before = shown(http, figures);
            for (String message : messages) {
                String id = json.readTree(message).at("/article/articleId").asText();
                long began = System.nanoTime();
                var _ = producer.send(new ProducerRecord<>(arguments[1], id, message)).get();
                while (shown(http, figures) == before) {
                    if (System.nanoTime() - began > PATIENCE.toNanos()) {
                        throw new IllegalStateException(id + " is not found: see the dead letters");
                    }
                }
                System.out.println(System.nanoTime() - began);
                before++;
            }
        }
        System.exit(0);
    }

    private static long shown(HttpClient http, HttpRequest figures)
            throws IOException, InterruptedException {
        return http.send(figures, BodyHandlers.ofString())
                .body()
                .lines()
                .filter(line -> line.startsWith(INDEXED))
                .mapToLong(
                        line ->
                                (long)
                                        Double.parseDouble(
                                                line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
