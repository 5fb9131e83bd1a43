package org.tidings.query.index;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.query.store.StoredArticle;

/// Articles as nlp-service reads them: the seed article, and one of the demo newsroom.
final class ReadArticles {
    private static final ObjectMapper JSON =
            new ObjectMapper().registerModule(new JavaTimeModule());

    private ReadArticles() {}

    static ArticleEnriched enriched(String name) {
        try (var message = ReadArticles.class.getResourceAsStream("/read/" + name + ".json")) {
            return JSON.readValue(Objects.requireNonNull(message, name), ArticleEnriched.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static StoredArticle stored(String name) {
        var enriched = enriched(name);
        var fetched = enriched.article().clocks().fetchedAt();
        return new StoredArticle(enriched, fetched, fetched, Set.of(), 0);
    }
}
