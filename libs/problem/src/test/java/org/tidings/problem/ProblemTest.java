package org.tidings.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class ProblemTest {
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void givenMembers_whenWritten_thenTheyStandBesideTheStandardOnes() {
        var problem =
                Problem.of(400, "query-unclosed", "The query cannot be read", "A quote is open.")
                        .with("start", 4)
                        .with("end", 9);

        JsonNode document = json.valueToTree(problem);

        assertEquals("urn:tidings:problem:query-unclosed", document.get("type").asText());
        assertEquals(400, document.get("status").asInt());
        assertEquals(4, document.get("start").asInt());
        assertEquals(9, document.get("end").asInt());
        assertFalse(document.has("traceId"), "outside a trace there is none");
        assertFalse(document.has("extensions"));
    }

    @Test
    void givenAnyErrorStatus_whenDescribed_thenTheDocumentHasTheSameStatus() {
        for (int status = 400; status < 500; status++) {
            assertEquals(status, Problems.ofStatus(status).status());
        }
        assertEquals(500, Problems.ofStatus(503).status());
    }
}
