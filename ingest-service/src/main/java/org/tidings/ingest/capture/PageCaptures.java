package org.tidings.ingest.capture;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Visibility;
import org.tidings.ingest.fetch.FetchedDocument;
import org.tidings.ingest.outlet.ScopeColumn;
import org.tidings.ingest.revision.ArticlesErased;

/// Keeps pages as they came.
@ApplicationScoped
public class PageCaptures {
    private final CaptureRepository captures;
    private final ObjectMapper json;

    PageCaptures(CaptureRepository captures, ObjectMapper json) {
        this.captures = captures;
        this.json = json;
    }

    /// Whose page it is.
    ///
    /// @param article null when the page gave none
    public record Origin(
            Visibility scope, @Nullable UUID feed, @Nullable UUID outlet, @Nullable UUID article) {}

    @Transactional
    public void keep(Origin origin, FetchedDocument page) {
        String digest = page.body().sha256().hex();
        captures.insertBody(digest, page.body().size(), Gzip.pack(page.body().toByteArray()));
        captures.insert(
                UUID.randomUUID(),
                ScopeColumn.of(origin.scope()),
                origin,
                page,
                headers(page),
                digest);
    }

    void onErased(@Observes ArticlesErased erased) {
        captures.deleteOf(erased.articles());
    }

    private String headers(FetchedDocument page) {
        try {
            return json.writeValueAsString(page.exchange().headers());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("headers are text", impossible);
        }
    }
}
