package org.tidings.gateway.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.gateway.FakeServices;
import org.tidings.gateway.Gateway;
import org.tidings.localstack.testing.StackResource;
import org.tidings.localstack.testing.TestStack;

@QuarkusTest
@Timeout(60)
@QuarkusTestResource(StackResource.class)
@QuarkusTestResource(FakeServices.class)
class LiveResourceTest {
    private static final String PUBLIC = "{\"scope\":\"PUBLIC\",\"organization\":null}";

    private final TestStack stack = TestStack.current();

    @ConfigProperty(name = "tidings.topics.prefix")
    String prefix;

    @Test
    void givenNoToken_whenListening_thenItIsRefused() throws Exception {
        var request = HttpRequest.newBuilder(Gateway.at(LiveResource.PATH)).build();

        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertEquals(401, answer.statusCode());
        assertEquals("not-authenticated", Gateway.problem(answer));
    }

    @Test
    void givenAPublicArticle_whenItIsEnriched_thenEveryoneHearsOfIt() throws Exception {
        try (var ana = new Listener("ana");
                var gus = new Listener("gus");
                var pat = new Listener("pat")) {
            sendUntilHeard(PUBLIC, ana);

            gus.await(1);
            pat.await(1);
        }
    }

    @Test
    void givenAPrivateArticle_whenItIsEnriched_thenOnlyItsOrganisationHearsOfIt() throws Exception {
        var acme =
                "{\"scope\":\"ORGANIZATION\",\"organization\":\"%s\"}"
                        .formatted(stack.organization("acme"));
        awaitSilence();
        try (var ana = new Listener("ana");
                var gus = new Listener("gus");
                var pat = new Listener("pat")) {
            sendUntilHeard(acme, ana);

            Thread.sleep(1_000);
            assertTrue(gus.events.isEmpty(), "another organisation");
            assertTrue(pat.events.isEmpty(), "platform administrators see what is public");

            sendUntilHeard(PUBLIC, gus);
            pat.await(1);
        }
    }

    @Test
    void givenManyArticlesAtOnce_whenTheyAreEnriched_thenAClientHearsOnceASecond()
            throws Exception {
        try (var ana = new Listener("ana")) {
            sendUntilHeard(PUBLIC, ana);
            awaitSilence();
            ana.events.clear();
            var begun = Instant.now();

            send(PUBLIC, 200);
            ana.await(1);
            Thread.sleep(2_500);

            var seconds = Duration.between(begun, Instant.now()).toSeconds();
            assertTrue(ana.events.size() <= seconds, () -> ana.events.toString());
        }
    }

    @Test
    void givenAMessageThatNobodyCanRead_whenItArrives_thenTheNextOneIsHeardOf() throws Exception {
        try (var ana = new Listener("ana")) {
            send("\"nonsense\"", 1);
            send("null", 1);

            sendUntilHeard(PUBLIC, ana);
            assertFalse(ana.events.isEmpty());
        }
    }

    /// A reader of the newest hears nothing of what came before it took its place.
    private void sendUntilHeard(String visibility, Listener listener) throws InterruptedException {
        while (listener.events.isEmpty()) {
            send(visibility, 1);
            Thread.sleep(500);
        }
    }

    /// Nothing that was sent before is announced any more.
    private static void awaitSilence() throws InterruptedException {
        Thread.sleep(2_500);
    }

    private void send(String visibility, int times) {
        var settings = Map.<String, Object>of("bootstrap.servers", stack.kafka());
        try (var producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (int i = 0; i < times; i++) {
                var message =
                        "{\"article\":{\"articleId\":\"%d\",\"visibility\":%s},\"generation\":1}"
                                .formatted(i, visibility);
                var _ =
                        producer.send(
                                new ProducerRecord<>(
                                        prefix + ArticleEnriched.TOPIC, "key" + i, message));
            }
        }
    }

    /// One open client.
    private final class Listener implements AutoCloseable {
        private final List<Instant> events = Collections.synchronizedList(new ArrayList<>());
        private final HttpClient http = HttpClient.newHttpClient();

        Listener(String user) throws Exception {
            var answer =
                    http.send(
                            HttpRequest.newBuilder(Gateway.at(LiveResource.PATH))
                                    .header("Authorization", "Bearer " + stack.token(user))
                                    .build(),
                            BodyHandlers.ofLines());
            assertEquals(200, answer.statusCode());
            assertEquals(
                    "text/event-stream",
                    answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0]);
            Thread.ofVirtual()
                    .start(
                            () ->
                                    answer.body()
                                            .filter("event:article"::equals)
                                            .forEach(_ -> events.add(Instant.now())));
        }

        void await(int number) throws InterruptedException {
            while (events.size() < number) {
                Thread.sleep(50);
            }
        }

        @Override
        public void close() {
            http.shutdownNow();
        }
    }
}
