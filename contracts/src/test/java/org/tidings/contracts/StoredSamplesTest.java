package org.tidings.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoredSamplesTest {
    private static final Path SAMPLES = Path.of("src/test/resources/samples");
    private static final Map<String, Class<?>> TOPICS =
            Map.of(
                    ArticleCollected.TOPIC, ArticleCollected.class,
                    ArticleEnriched.TOPIC, ArticleEnriched.class,
                    ArticleWithdrawn.TOPIC, ArticleWithdrawn.class,
                    AlertRaised.TOPIC, AlertRaised.class,
                    ArticleListed.TOPIC, ArticleListed.class,
                    CollectionBeat.TOPIC, CollectionBeat.class,
                    FollowingChanged.TOPIC, FollowingChanged.class,
                    OutletChanged.TOPIC, OutletChanged.class);
    private final ObjectMapper json =
            new ObjectMapper()
                    .registerModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    static List<Path> samples() throws IOException {
        try (var files = Files.walk(SAMPLES)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void givenASampleOfAnyReleasedVersion_whenParsed_thenNothingIsLost(Path sample)
            throws IOException {
        var topic = sample.getParent().getFileName().toString();
        var stored = json.readTree(sample.toFile());

        var message = json.readValue(sample.toFile(), TOPICS.get(topic));

        var written = json.readTree(json.writeValueAsString(message));
        assertTrue(contains(written, stored), () -> "lost in " + message);
    }

    @Test
    void givenTheTopics_whenSamplesAreListed_thenEachHasOne() throws IOException {
        for (String topic : TOPICS.keySet()) {
            try (var files = Files.list(SAMPLES.resolve(topic))) {
                assertFalse(files.toList().isEmpty(), topic);
            }
        }
    }

    @Test
    void givenNoVisibility_whenParsed_thenTheMessageIsRefusedByName() throws IOException {
        for (String topic : List.of(ArticleCollected.TOPIC, ArticleWithdrawn.TOPIC)) {
            var message = (ObjectNode) json.readTree(SAMPLES.resolve(topic + "/v1.json").toFile());
            message.remove("visibility");

            var refusal =
                    assertThrows(
                            ValueInstantiationException.class,
                            () -> json.treeToValue(message, TOPICS.get(topic)));

            assertEquals("visibility is missing", refusal.getCause().getMessage());
        }
    }

    /// Later versions may write more fields than a sample has, never fewer.
    private static boolean contains(JsonNode written, JsonNode stored) {
        if (stored.isObject()) {
            return stored.properties().stream()
                    .allMatch(
                            field ->
                                    written.has(field.getKey())
                                            && contains(
                                                    written.get(field.getKey()), field.getValue()));
        }
        if (stored.isArray()) {
            for (int i = 0; i < stored.size(); i++) {
                if (!written.has(i) || !contains(written.get(i), stored.get(i))) {
                    return false;
                }
            }
            return written.size() == stored.size();
        }
        return written.equals(stored);
    }
}
