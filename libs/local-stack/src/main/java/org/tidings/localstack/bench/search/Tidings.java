package org.tidings.localstack.bench.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.tidings.localstack.StackException;

/// query-service, asked as its own clients ask it.
final class Tidings implements Answering {
    private static final int SHOWN = 10;
    private static final String NEWEST = "newest";

    private final URI service;
    private final Supplier<String> token;
    private final ObjectMapper json = new ObjectMapper();

    /// @param token of somebody who may search; lives for minutes only
    Tidings(URI service, Supplier<String> token) {
        this.service = service;
        this.token = token;
    }

    @Override
    public String name() {
        return "query-service";
    }

    @Override
    public Request request(Question question) {
        return request(question, "relevance", token.get());
    }

    /// All with one token.
    @Override
    public List<Request> requests(List<Question> questions) {
        String one = token.get();
        return questions.stream().map(each -> request(each, "relevance", one)).toList();
    }

    private Request request(Question question, String order, String bearer) {
        String path =
                switch (question.kind()) {
                    case FACET ->
                            "/facets?field=outlet&field=country&field=language&field=type"
                                    + "&limit=100&q=";
                    case HISTOGRAM -> "/attention?interval=day&from=2026-01-01&to=2026-06-30&q=";
                    case TERM, AND, PHRASE, NEAR, FIELD, BOUND ->
                            "?limit=" + SHOWN + "&order=" + order + "&q=";
                };
        return new Request(
                service.resolve("/api/v1/search" + path + encoded(question.text())),
                Map.of("Authorization", "Bearer " + bearer),
                null);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    @Override
    public Found found(Question question) throws IOException {
        var answer = json.readTree(HttpCalls.call(request(question, NEWEST, token.get())));
        return switch (question.kind()) {
            case FACET -> new Found(answer.path("total").asLong(), List.of(), countries(answer));
            case HISTOGRAM -> {
                var series = answer.path("series").path(0);
                yield new Found(series.path("total").asLong(), List.of(), days(series));
            }
            case TERM, AND, PHRASE, NEAR, FIELD, BOUND ->
                    new Found(answer.path("total").asLong(), ids(answer), Map.of());
        };
    }

    private static List<String> ids(JsonNode answer) {
        var ids = new ArrayList<String>();
        answer.path("hits").forEach(hit -> ids.add(hit.path("id").asText()));
        return ids;
    }

    private static Map<String, Long> countries(JsonNode answer) {
        var counts = new TreeMap<String, Long>();
        for (var facet : answer.path("facets")) {
            if (facet.path("field").asText().equals("country")) {
                facet.path("values")
                        .forEach(
                                value ->
                                        counts.put(
                                                value.path("value")
                                                        .asText()
                                                        .toLowerCase(Locale.ROOT),
                                                value.path("count").asLong()));
            }
        }
        return counts;
    }

    private static Map<String, Long> days(JsonNode series) {
        var counts = new TreeMap<String, Long>();
        for (var bucket : series.path("buckets")) {
            long articles = bucket.path("articles").asLong();
            if (articles > 0) {
                counts.put(bucket.path("start").asText().substring(0, 10), articles);
            }
        }
        return counts;
    }

    /// Whether this version answers questions of a kind; how it refuses them otherwise.
    boolean answers(Question question) throws IOException {
        try {
            HttpCalls.call(request(question));
            return true;
        } catch (StackException refused) {
            String why = String.valueOf(refused.getMessage());
            if (why.contains("not-supported-yet") || why.contains("answered by 404")) {
                return false;
            }
            throw refused;
        }
    }
}
