package org.tidings.ingest.parse;

import jakarta.enterprise.context.ApplicationScoped;
import org.tidings.ingest.fetch.FetchedDocument;

/// Reads a fetched feed; see [FeedReader].
@ApplicationScoped
public class FeedParser {
    /// Whatever the bytes are, there is an outcome.
    public ParseOutcome parse(FetchedDocument document) {
        return FeedReader.read(
                document.body().toByteArray(), document.contentType(), document.url());
    }
}
