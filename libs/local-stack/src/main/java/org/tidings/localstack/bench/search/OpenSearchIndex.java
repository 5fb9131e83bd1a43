package org.tidings.localstack.bench.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidings.localstack.StackException;
import org.tidings.localstack.bench.corpus.ArticleMessage;
import org.tidings.localstack.bench.corpus.Corpus;
import org.tidings.localstack.bench.corpus.CorpusArticle;
import org.tidings.localstack.bench.corpus.CorpusArticle.NameType;
import org.tidings.localstack.bench.search.Answering.Request;

/// The same articles in OpenSearch: one shard, no replica, words cut, folded and stemmed as ours
/// are, quotations as nested documents.
final class OpenSearchIndex {
    static final String NAME = "articles";

    private static final int BATCH = 500;
    private static final Map<String, String> JSON_LINES =
            Map.of("Content-Type", "application/x-ndjson");
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
    static final String SETTINGS =
            """
            {
              "settings": {
                "number_of_shards": 1, "number_of_replicas": 0,
                "refresh_interval": "500ms", "requests.cache.enable": false,
                "analysis": {
                  "filter": {
                    "possessive": {"type": "stemmer", "language": "possessive_english"}
                  },
                  "analyzer": {
                    "words": {
                      "type": "custom", "tokenizer": "standard",
                      "filter": ["possessive", "lowercase", "asciifolding", "kstem"]
                    }
                  }
                }
              },
              "mappings": {
                "dynamic": "strict",
                "properties": {
                  "id": {"type": "keyword"}, "visibility": {"type": "keyword"},
                  "title": {"type": "text", "analyzer": "words"},
                  "text": {"type": "text", "analyzer": "words"},
                  "published": {"type": "date", "format": "epoch_millis"},
                  "newest": {"type": "long"},
                  "outlet": {"type": "keyword"}, "domain": {"type": "keyword"},
                  "country": {"type": "keyword"}, "lang": {"type": "keyword"},
                  "type": {"type": "keyword"}, "url": {"type": "keyword", "index": false},
                  "person": {"type": "keyword"}, "org": {"type": "keyword"},
                  "place": {"type": "keyword"},
                  "quotation": {
                    "type": "nested",
                    "properties": {
                      "speaker": {"type": "keyword"},
                      "text": {"type": "text", "analyzer": "words"}
                    }
                  }
                }
              }
            }
            """;

    private final URI node;
    private final ArticleMessage messages;
    private final ObjectMapper json = new ObjectMapper();
    private final StringBuilder batch = new StringBuilder();
    private int number;

    OpenSearchIndex(URI node, ArticleMessage messages) {
        this.node = node;
        this.messages = messages;
    }

    /// @return when everything is searchable, how many there are
    int load(Corpus corpus) throws IOException {
        HttpCalls.call("PUT", new Request(node.resolve("/" + NAME), JSON, SETTINGS));
        try {
            corpus.forEach(this::add);
            send();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        post("/" + NAME + "/_refresh", null);
        return number;
    }

    private void add(CorpusArticle article) {
        batch.append("{\"index\":{\"_id\":\"")
                .append(article.id())
                .append("\"}}\n")
                .append(document(article))
                .append('\n');
        if (++number % BATCH == 0) {
            send();
        }
    }

    private void send() {
        if (batch.isEmpty()) {
            return;
        }
        var request =
                new Request(node.resolve("/" + NAME + "/_bulk"), JSON_LINES, batch.toString());
        batch.setLength(0);
        try {
            var answer = json.readTree(HttpCalls.call("POST", request));
            if (answer.path("errors").asBoolean()) {
                throw new StackException(
                        "OpenSearch refused an article: " + answer.path("items").path(0));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    ObjectNode document(CorpusArticle article) {
        var outlet = article.outlet();
        String organization = messages.organization(article);
        var document =
                json.createObjectNode()
                        .put("id", article.id().toString())
                        .put(
                                "visibility",
                                organization == null ? "public" : "organization:" + organization)
                        .put("title", article.title())
                        .put("text", article.text())
                        .put("published", article.published().toEpochMilli())
                        .put("newest", article.published().toEpochMilli())
                        .put("outlet", outlet.name())
                        .put("domain", outlet.domain())
                        .put("country", lower(outlet.country()))
                        .put("lang", lower(article.language()))
                        .put("type", lower(outlet.kind()))
                        .put("url", "https://" + outlet.domain() + "/" + article.id());
        names(document, "person", article, NameType.PERSON);
        names(document, "org", article, NameType.ORGANIZATION);
        names(document, "place", article, NameType.PLACE);
        var quotations = document.putArray("quotation");
        for (var quotation : article.quotations()) {
            quotations
                    .addObject()
                    .put("speaker", lower(article.names().get(quotation.speaker()).name()))
                    .put("text", article.part(quotation.words()));
        }
        return document;
    }

    private static void names(
            ObjectNode document, String field, CorpusArticle article, NameType type) {
        var array = document.putArray(field);
        article.names().stream()
                .filter(name -> name.type() == type)
                .forEach(name -> array.add(lower(name.name())));
    }

    private static @Nullable String lower(@Nullable String name) {
        return name == null ? null : name.toLowerCase(Locale.ROOT);
    }

    /// Merges until there are no more segments than that, so that both sides search as many.
    void merge(int segments) throws IOException {
        post("/" + NAME + "/_forcemerge?max_num_segments=" + segments, null);
        flush();
    }

    /// Writes everything to the disk.
    void flush() throws IOException {
        post("/" + NAME + "/_flush", null);
    }

    int segments() throws IOException {
        return statistics().path("segments").path("count").asInt();
    }

    /// In bytes, on the disk.
    long size() throws IOException {
        return statistics().path("store").path("size_in_bytes").asLong();
    }

    private JsonNode statistics() throws IOException {
        var request = new Request(node.resolve("/" + NAME + "/_stats"), Map.of(), null);
        return json.readTree(new String(HttpCalls.call(request), UTF_8))
                .path("_all")
                .path("primaries");
    }

    private void post(String path, @Nullable String body) throws IOException {
        HttpCalls.call("POST", new Request(node.resolve(path), JSON, body));
    }
}
