package org.tidings.query.search;

import org.tidings.query.store.StoredArticle;

/// Tells one state of an article from another, for entity tags.
public final class ContentVersion {
    private ContentVersion() {}

    /// What a change of rights changes too: a copy that somebody kept must not outlive it.
    public static String of(StoredArticle stored) {
        var enriched = stored.enriched();
        String content = enriched.revision() + "-" + enriched.generation();
        return stored.outletVersion() == 0 ? content : content + "-" + stored.outletVersion();
    }
}
