package org.tidings.gateway.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tidings.gateway.FakeServices;
import org.tidings.gateway.Gateway;
import org.tidings.localstack.testing.StackResource;
import org.tidings.localstack.testing.TestStack;

@QuarkusTest
@Timeout(60)
@QuarkusTestResource(StackResource.class)
@QuarkusTestResource(FakeServices.class)
class AuditTest {
    private final HttpClient http = HttpClient.newHttpClient();
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    @Inject DataSource database;

    @Test
    void givenAnExport_whenItLeaves_thenTheAdministratorSeesWhoTookWhatAlong() throws Exception {
        assertEquals(200, export("ana").statusCode());

        var entries = entriesOf("adam", word);

        assertEquals(1, entries.size());
        var entry = entries.getFirst();
        assertEquals("EXPORT", entry.path("action").asText());
        assertEquals("Ana Demo", entry.path("person").path("name").asText());
        assertEquals("/api/v1/search/export", entry.path("path").asText());
        assertEquals(word + " AND \"strike\"", entry.path("parameters").path("q").asText());
        assertEquals("csv", entry.path("parameters").path("format").asText());
        assertEquals(7, entry.path("articles").asInt());
        assertEquals(200, entry.path("status").asInt());
        assertFalse(entry.path("at").asText().isBlank());
    }

    @Test
    void givenTheAudit_whenOthersAsk_thenTheyAreRefused() throws Exception {
        export("ana");
        export("gus");

        for (String other : List.of("ana", "lea", "gus")) {
            assertEquals(403, call(other, "/api/v1/audit").statusCode(), other);
        }
        assertEquals(1, entriesOf("adam", word).size());
        assertEquals(0, entriesOf("pat", word).size());
        assertEquals(401, call(null, "/api/v1/audit").statusCode());
        assertEquals(400, call("adam", "/api/v1/audit?limit=0").statusCode());
        assertEquals(400, call("adam", "/api/v1/audit?before=x").statusCode());
    }

    @Test
    void givenACallThatIsNotPermitted_whenRefused_thenTheAdministratorSeesIt() throws Exception {
        assertEquals(403, call("ana", "/api/v1/webhooks/" + word).statusCode());

        List<JsonNode> entries = List.of();
        for (int i = 0; i < 50 && entries.isEmpty(); i++) {
            Thread.sleep(100);
            entries = entriesOf("adam", word);
        }

        assertEquals("REFUSED", entries.getFirst().path("action").asText());
        assertEquals("/api/v1/webhooks/" + word, entries.getFirst().path("path").asText());
    }

    @Test
    void givenEntries_whenReadPageByPage_thenEachComesOnce() throws Exception {
        for (int i = 0; i < 3; i++) {
            export("ana");
        }
        var numbers = new ArrayList<Long>();
        String before = "";
        for (int i = 0; i < 3; i++) {
            var page = Gateway.json(call("adam", "/api/v1/audit?limit=1" + before));
            numbers.add(page.path("entries").path(0).path("number").asLong());
            before = "&before=" + page.path("next").asLong();
        }
        assertTrue(numbers.get(0) > numbers.get(1) && numbers.get(1) > numbers.get(2));
    }

    @Test
    void givenAnAuditThatCannotBeWritten_whenExporting_thenNothingLeaves() throws Exception {
        execute("alter table audit_entry rename to audit_entry_away");
        try {
            var answer = export("ana");

            assertEquals(503, answer.statusCode());
            assertEquals("audit-unavailable", Gateway.problem(answer));
            assertFalse(answer.body().contains("total"), answer.body());
        } finally {
            execute("alter table audit_entry_away rename to audit_entry");
        }
        assertEquals(200, export("ana").statusCode());
    }

    private HttpResponse<String> export(String user) throws IOException, InterruptedException {
        return call(user, "/api/v1/search/export?format=csv&q=" + word + "%20AND%20%22strike%22");
    }

    private List<JsonNode> entriesOf(String user, String about)
            throws IOException, InterruptedException {
        var answer = call(user, "/api/v1/audit?limit=200");
        assertEquals(200, answer.statusCode(), answer::body);
        var found = new ArrayList<JsonNode>();
        Gateway.json(answer)
                .path("entries")
                .forEach(
                        entry -> {
                            if (entry.toString().contains(about)) {
                                found.add(entry);
                            }
                        });
        return found;
    }

    private HttpResponse<String> call(@Nullable String user, String path)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(Gateway.at(path));
        if (user != null) {
            request.header("Authorization", "Bearer " + TestStack.current().token(user));
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
