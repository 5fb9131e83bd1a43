package org.tidings.ingest.discover;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.feed.CredentialsDraft;

/// A feed to try, or a site to look at.
///
/// @param credentials for a feed that asks for them; used once and not kept
@Schema(name = "TrialRequest")
record TrialRequest(
        @Schema(required = true, examples = "https://harbour-courier.example/news.rss")
                @Nullable String url,
        @Nullable CredentialsDraft credentials) {
    static final TrialRequest EMPTY = new TrialRequest(null, null);
}
