package org.tidings.localstack.bench.search;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who answers questions over HTTP: query-service, or OpenSearch.
interface Answering {
    String name();

    /// The request for the ten best, or for the counts.
    Request request(Question question);

    default List<Request> requests(List<Question> questions) {
        return questions.stream().map(this::request).toList();
    }

    /// What it finds, newest first, for comparison.
    Found found(Question question) throws IOException;

    /// @param body null for GET
    record Request(URI address, Map<String, String> headers, @Nullable String body) {}

    /// @param total all
    /// @param first the ids of the ten newest; empty for counts
    /// @param counts by value or day; empty for articles
    record Found(long total, List<String> first, Map<String, Long> counts) {}
}
