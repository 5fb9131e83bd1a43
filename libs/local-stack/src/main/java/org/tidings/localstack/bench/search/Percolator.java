package org.tidings.localstack.bench.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tidings.localstack.StackException;
import org.tidings.localstack.bench.corpus.CorpusArticle;
import org.tidings.localstack.bench.search.Answering.Request;

/// The same saved searches and arriving articles in OpenSearch's percolator.
final class Percolator {
    private static final String INDEX = "searches";
    private static final int AT_ONCE = 1_000;
    private static final int MOST_MATCHES = 10_000;
    private static final Duration MEASURED = Duration.ofSeconds(5);
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
    private static final Map<String, String> JSON_LINES =
            Map.of("Content-Type", "application/x-ndjson");

    private final URI node;
    private final OpenSearchIndex articles;
    private final ObjectMapper json = new ObjectMapper();

    /// @param articles knows how they are written as documents
    Percolator(URI node, OpenSearchIndex articles) {
        this.node = node;
        this.articles = articles;
    }

    /// As the articles' index is, with a field for queries.
    void create() throws IOException {
        var settings = (ObjectNode) json.readTree(OpenSearchIndex.SETTINGS);
        ObjectNode properties = settings.withObject("/mappings/properties");
        properties.putObject("query").put("type", "percolator");
        var request = new Request(node.resolve("/" + INDEX), JSON, settings.toString());
        HttpCalls.call("PUT", request);
    }

    /// Adds to those that are there.
    void add(List<Clause> searches, int firstNumber) throws IOException {
        for (int from = 0; from < searches.size(); from += AT_ONCE) {
            var lines = new StringBuilder();
            int to = Math.min(searches.size(), from + AT_ONCE);
            for (int i = from; i < to; i++) {
                var stored = json.createObjectNode();
                stored.set("query", OpenSearchQueries.of(searches.get(i)));
                lines.append("{\"index\":{\"_id\":\"")
                        .append(firstNumber + i)
                        .append("\"}}\n")
                        .append(stored)
                        .append('\n');
            }
            var request =
                    new Request(node.resolve("/" + INDEX + "/_bulk"), JSON_LINES, lines.toString());
            var answer = json.readTree(HttpCalls.call("POST", request));
            if (answer.path("errors").asBoolean()) {
                throw new StackException(
                        "OpenSearch refused a search: " + answer.path("items").path(0));
            }
        }
        HttpCalls.call("POST", new Request(node.resolve("/" + INDEX + "/_refresh"), JSON, ""));
    }

    /// @param perSecond articles, asked by as many clients as there are cores
    record Measured(long matches, double perSecond) {}

    Measured measure(List<CorpusArticle> arriving, int batch)
            throws IOException, InterruptedException {
        var requests = new ArrayList<Request>();
        for (int from = 0; from < arriving.size(); from += batch) {
            requests.add(request(arriving.subList(from, Math.min(arriving.size(), from + batch))));
        }
        // Everything once: the counts, and warmth.
        long matches = 0;
        for (Request request : requests) {
            matches += matches(request);
        }
        var clients = new Clients(Runtime.getRuntime().availableProcessors());
        return new Measured(matches, batch * clients.ask(requests, MEASURED).perSecond());
    }

    private Request request(List<CorpusArticle> batch) {
        var body = json.createObjectNode().put("size", MOST_MATCHES).put("_source", false);
        var percolate =
                body.putObject("query")
                        .putObject("constant_score")
                        .putObject("filter")
                        .putObject("percolate")
                        .put("field", "query");
        var documents = percolate.putArray("documents");
        batch.forEach(article -> documents.add(articles.document(article)));
        return new Request(
                node.resolve("/" + INDEX + "/_search?request_cache=false"), JSON, body.toString());
    }

    private long matches(Request request) throws IOException {
        var hits = json.readTree(HttpCalls.call(request)).path("hits").path("hits");
        if (hits.size() == MOST_MATCHES) {
            throw new StackException("more than " + MOST_MATCHES + " searches match a batch");
        }
        long matches = 0;
        for (var hit : hits) {
            matches += hit.path("fields").path("_percolator_document_slot").size();
        }
        return matches;
    }
}
