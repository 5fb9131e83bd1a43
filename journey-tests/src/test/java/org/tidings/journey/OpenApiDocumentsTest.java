package org.tidings.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The web client's types are made from copies of the services' documents, since it is built
/// without the services.
class OpenApiDocumentsTest {
    private static final Path ROOT = Path.of("..");
    private static final Path COPIES = ROOT.resolve("gateway/src/main/webui/openapi");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void givenTheDocumentsOfTheBuild_whenCompared_thenTheClientsCopiesAreTheSame()
            throws IOException {
        var modules =
                Map.of(
                        "gateway", "gateway",
                        "ingest", "ingest-service",
                        "nlp", "nlp-service",
                        "query", "query-service");
        for (var module : modules.entrySet()) {
            assertEquals(
                    read(ROOT.resolve(module.getValue()).resolve("target/openapi/openapi.json")),
                    read(COPIES.resolve(module.getKey() + ".json")),
                    module.getKey() + ": in gateway/src/main/webui run \"npm run documents\"");
        }
    }

    /// Ids and times say by their formats how they look.
    @Test
    void givenTheSearchApi_whenItsDocumentIsRead_thenEveryBodyAndAnswerHasAnExample()
            throws IOException {
        var document = read(COPIES.resolve("query.json"));
        var without = new ArrayList<String>();
        for (var path : document.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                String name = operation.getKey() + " " + path.getKey();
                contents(operation.getValue())
                        .filter(content -> !hasExample(content, document, Set.of()))
                        .forEach(_ -> without.add(name));
            }
        }
        assertEquals(List.of(), without);
    }

    /// Of the body, and of the answers when all went well.
    private static Stream<JsonNode> contents(JsonNode operation) {
        var answers =
                operation.path("responses").properties().stream()
                        .filter(answer -> answer.getKey().startsWith("2"))
                        .map(Map.Entry::getValue);
        return Stream.concat(Stream.of(operation.path("requestBody")), answers)
                .flatMap(each -> each.path("content").valueStream());
    }

    /// @param within the schemas that are being looked into
    private static boolean hasExample(JsonNode part, JsonNode document, Set<String> within) {
        boolean itself = Stream.of("example", "examples", "enum").anyMatch(part::has);
        String schema = part.path("$ref").asText();
        if (itself) {
            return true;
        }
        if (schema.isEmpty() || within.contains(schema)) {
            return part.isContainerNode()
                    && part.valueStream().anyMatch(inner -> hasExample(inner, document, within));
        }
        var deeper = Stream.concat(within.stream(), Stream.of(schema)).collect(Collectors.toSet());
        return hasExample(document.at(schema.substring(1)), document, deeper);
    }

    private static JsonNode read(Path document) throws IOException {
        return JSON.readTree(document.toFile());
    }
}
