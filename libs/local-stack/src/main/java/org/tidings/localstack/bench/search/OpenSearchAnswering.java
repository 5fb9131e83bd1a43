package org.tidings.localstack.bench.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// OpenSearch, asked for what ours answers: of the same viewer's articles, exact totals, the ten
/// best with what a list shows of them (without passages, which ours come with), no cached answers.
final class OpenSearchAnswering implements Answering {
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
    private static final Map<String, String> JSON_LINES =
            Map.of("Content-Type", "application/x-ndjson");
    private static final int SHOWN = 10;

    private final URI node;
    private final List<String> visible;
    private final ObjectMapper json = new ObjectMapper();

    /// @param organization of the viewer
    OpenSearchAnswering(URI node, String organization) {
        this.node = node;
        this.visible = List.of("public", "organization:" + organization);
    }

    @Override
    public String name() {
        return "OpenSearch";
    }

    @Override
    public Request request(Question question) {
        return request(body(question).toString());
    }

    private Request request(String body) {
        return new Request(
                node.resolve("/" + OpenSearchIndex.NAME + "/_search?request_cache=false"),
                JSON,
                body);
    }

    private ObjectNode body(Question question) {
        var body = json.createObjectNode().put("track_total_hits", true);
        var bool = body.putObject("query").putObject("bool");
        bool.putArray("must").add(OpenSearchQueries.of(question.clause()));
        var terms = bool.putArray("filter").addObject().putObject("terms").putArray("visibility");
        visible.forEach(terms::add);
        if (question.kind().findsArticles()) {
            body.put("size", SHOWN);
            body.putArray("_source").add("title").add("url").add("outlet").add("published");
        } else {
            body.put("size", 0);
            aggregate(body.putObject("aggs"), question.kind());
        }
        return body;
    }

    private static void aggregate(ObjectNode aggregations, Kind kind) {
        if (kind == Kind.FACET) {
            for (String field : List.of("outlet", "country", "lang", "type")) {
                aggregations
                        .putObject(field)
                        .putObject("terms")
                        .put("field", field)
                        .put("size", 100);
            }
        } else {
            aggregations
                    .putObject("day")
                    .putObject("date_histogram")
                    .put("field", "published")
                    .put("calendar_interval", "day");
        }
    }

    @Override
    public Found found(Question question) throws IOException {
        var body = body(question);
        var sort = body.putArray("sort");
        sort.addObject().put("newest", "desc");
        sort.addObject().put("id", "asc");
        var answer = json.readTree(HttpCalls.call(request(body.toString())));
        return new Found(
                answer.path("hits").path("total").path("value").asLong(),
                ids(answer),
                switch (question.kind()) {
                    case FACET -> countries(answer);
                    case HISTOGRAM -> days(answer);
                    case TERM, AND, PHRASE, NEAR, FIELD, BOUND -> Map.of();
                });
    }

    private static List<String> ids(JsonNode answer) {
        var ids = new ArrayList<String>();
        answer.path("hits").path("hits").forEach(hit -> ids.add(hit.path("_id").asText()));
        return ids;
    }

    private static Map<String, Long> countries(JsonNode answer) {
        var counts = new TreeMap<String, Long>();
        answer.path("aggregations")
                .path("country")
                .path("buckets")
                .forEach(
                        each ->
                                counts.put(
                                        each.path("key").asText(),
                                        each.path("doc_count").asLong()));
        return counts;
    }

    private static Map<String, Long> days(JsonNode answer) {
        var counts = new TreeMap<String, Long>();
        for (var each : answer.path("aggregations").path("day").path("buckets")) {
            long articles = each.path("doc_count").asLong();
            if (articles > 0) {
                var day = Instant.ofEpochMilli(each.path("key").asLong()).atOffset(ZoneOffset.UTC);
                counts.put(day.toLocalDate().toString(), articles);
            }
        }
        return counts;
    }

    /// How long the node itself takes for a question. It tells milliseconds only, so the same
    /// question is asked many times in one request, one after the other.
    ///
    /// @return nanoseconds for one
    long inside(Question question, int times) throws IOException {
        var body = body(question);
        if (question.kind().findsArticles()) {
            body.put("_source", false);
        }
        String one = "{\"request_cache\":false}\n" + body + "\n";
        var request =
                new Request(
                        node.resolve(
                                "/" + OpenSearchIndex.NAME + "/_msearch?max_concurrent_searches=1"),
                        JSON_LINES,
                        one.repeat(times));
        var answer = json.readTree(HttpCalls.call(request));
        return answer.path("took").asLong() * 1_000_000 / times;
    }
}
