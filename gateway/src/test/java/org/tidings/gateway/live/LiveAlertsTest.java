package org.tidings.gateway.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tidings.contracts.AlertRaised;
import org.tidings.gateway.FakeServices;
import org.tidings.gateway.Gateway;
import org.tidings.localstack.testing.StackResource;
import org.tidings.localstack.testing.TestStack;

@QuarkusTest
@Timeout(60)
@QuarkusTestResource(StackResource.class)
@QuarkusTestResource(FakeServices.class)
class LiveAlertsTest {
    private final TestStack stack = TestStack.current();

    @ConfigProperty(name = "tidings.topics.prefix")
    String prefix;

    @Test
    void givenAnAlertOfOnePerson_whenItIsRaised_thenNobodyElseHearsOfIt() throws Exception {
        var acme = stack.organization("acme");
        try (var ana = new Listener("ana");
                var lea = new Listener("lea");
                var gus = new Listener("gus");
                var pat = new Listener("pat")) {
            sendUntilHeard(acme, ana);

            Thread.sleep(1_000);
            assertTrue(lea.events.isEmpty(), "a colleague");
            assertTrue(gus.events.isEmpty(), "another organisation");
            assertTrue(pat.events.isEmpty(), "a platform administrator");

            sendUntilHeard(acme, lea);
        }
    }

    @Test
    void givenAnInboxInAnotherOrganisation_whenAnAlertIsRaised_thenItIsNotThisOne()
            throws Exception {
        try (var ana = new Listener("ana");
                var gus = new Listener("gus")) {
            sendUntilHeard(stack.organization("globex"), gus);

            send(stack.organization("globex"), ana.person);
            Thread.sleep(1_500);
            assertTrue(ana.events.isEmpty());
        }
    }

    @Test
    void givenAMessageThatNobodyCanRead_whenItArrives_thenTheNextOneIsHeardOf() throws Exception {
        try (var ana = new Listener("ana")) {
            send("null");
            send("{\"visibility\":7}");

            sendUntilHeard(stack.organization("acme"), ana);
        }
    }

    /// A reader of the newest hears nothing of what came before it took its place.
    private void sendUntilHeard(String organization, Listener listener)
            throws InterruptedException {
        while (listener.events.isEmpty()) {
            send(organization, listener.person);
            Thread.sleep(500);
        }
    }

    private void send(String organization, String person) {
        send(
                """
                {"alertId":"x","visibility":{"scope":"ORGANIZATION","organization":"%s"},
                 "people":["%s"]}"""
                        .formatted(organization, person));
    }

    private void send(String message) {
        var settings = Map.<String, Object>of("bootstrap.servers", stack.kafka());
        try (var producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var _ = producer.send(new ProducerRecord<>(prefix + AlertRaised.TOPIC, "key", message));
        }
    }

    /// One open client.
    private final class Listener implements AutoCloseable {
        private final List<Instant> events = Collections.synchronizedList(new ArrayList<>());
        private final HttpClient http = HttpClient.newHttpClient();
        private final String person;

        Listener(String user) throws Exception {
            var token = stack.token(user);
            person = subject(token);
            var answer =
                    http.send(
                            HttpRequest.newBuilder(Gateway.at(LiveResource.PATH))
                                    .header("Authorization", "Bearer " + token)
                                    .build(),
                            BodyHandlers.ofLines());
            assertEquals(200, answer.statusCode());
            Thread.ofVirtual()
                    .start(
                            () ->
                                    answer.body()
                                            .filter("event:alert"::equals)
                                            .forEach(_ -> events.add(Instant.now())));
        }

        private static String subject(String token) throws IOException {
            var claims = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
            return new ObjectMapper().readTree(claims).path("sub").asText();
        }

        @Override
        public void close() {
            http.shutdownNow();
        }
    }
}
