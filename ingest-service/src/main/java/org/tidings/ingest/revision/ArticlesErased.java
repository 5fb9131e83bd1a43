package org.tidings.ingest.revision;

import java.util.List;
import java.util.UUID;

/// Fired inside the transaction that forgets what articles said: whoever keeps something of their
/// content forgets it too.
public record ArticlesErased(List<UUID> articles) {
    public ArticlesErased {
        articles = List.copyOf(articles);
    }
}
