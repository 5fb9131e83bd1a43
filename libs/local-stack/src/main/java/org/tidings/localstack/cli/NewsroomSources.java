package org.tidings.localstack.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tidings.localstack.stack.Platform;

/// Makes the newsroom's feeds known through the gateway, as a platform administrator would, puts
/// its outlets into a collection, and lets the demonstration organisations follow: acme all of
/// them, globex two.
///
/// May be repeated: what is known answers with itself, and an organisation that has chosen what to
/// follow is left alone.
final class NewsroomSources {
    private static final String COLLECTION = "Demo newsroom";
    private static final List<String> OF_GLOBEX = List.of("quillonwire.example", "corvane.example");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Platform platform;

    NewsroomSources(Platform platform) {
        this.platform = platform;
    }

    void run() {
        var platformAdministrator = new GatewayCalls(platform, "pat");
        var outlets = register(platformAdministrator);
        var collection = collect(platformAdministrator, outlets);
        var acme = NODES.objectNode();
        acme.set("collections", NODES.arrayNode().add(collection));
        follow("adam", acme);
        var globex = NODES.objectNode();
        var two = globex.putArray("outlets");
        OF_GLOBEX.forEach(domain -> two.add(Objects.requireNonNull(outlets.get(domain))));
        follow("gina", globex);
    }

    /// @return ids of the outlets by domain
    private Map<String, String> register(GatewayCalls calls) {
        var outlets = new LinkedHashMap<String, String>();
        for (var feed : platform.newsroom().feeds()) {
            var outlet = calls.post("/api/v1/feeds", feed).path("outlet");
            outlets.put(outlet.path("domain").asText(), outlet.path("id").asText());
        }
        return outlets;
    }

    /// @return the collection's id
    private static String collect(GatewayCalls calls, Map<String, String> outlets) {
        var wanted = NODES.objectNode().put("name", COLLECTION);
        ArrayNode members = wanted.putArray("outlets");
        outlets.values().forEach(members::add);
        for (var known : calls.get("/api/v1/collections")) {
            if (known.path("name").asText().equals(COLLECTION)) {
                var id = known.path("id").asText();
                if (!ids(known.path("outlets")).containsAll(outlets.values())) {
                    calls.put("/api/v1/collections/" + id, wanted);
                }
                return id;
            }
        }
        return calls.post("/api/v1/collections", wanted).path("id").asText();
    }

    private static Set<String> ids(JsonNode items) {
        var ids = new HashSet<String>();
        items.forEach(item -> ids.add(item.path("id").asText()));
        return ids;
    }

    private void follow(String administrator, JsonNode wanted) {
        var calls = new GatewayCalls(platform, administrator);
        if (calls.get("/api/v1/following").path("version").asLong() == 0) {
            calls.put("/api/v1/following", wanted);
        }
    }
}
