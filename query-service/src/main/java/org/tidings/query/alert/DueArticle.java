package org.tidings.query.alert;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.ArticleEnriched;
import org.tidings.tracing.TraceContext;

/// An article that is to be matched.
///
/// @param previous the revision before; null for a first arrival
/// @param since when it came into the queue
/// @param failures how often it, or a search on it, failed
/// @param trace of the message that brought it
record DueArticle(
        UUID id,
        @Nullable ArticleEnriched previous,
        Instant since,
        int failures,
        TraceContext trace) {}
