package org.tidings.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
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

    private static JsonNode read(Path document) throws IOException {
        return JSON.readTree(document.toFile());
    }
}
