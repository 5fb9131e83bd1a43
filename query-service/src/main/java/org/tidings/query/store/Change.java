package org.tidings.query.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tidings.tracing.TraceContext;

/// One step of the change sequence.
///
/// @param number the place in the sequence; a reader of numbers up to n has missed nothing below
/// @param article how the article stands; null when it was withdrawn
/// @param trace of the message that made the change
public record Change(long number, UUID id, @Nullable StoredArticle article, TraceContext trace) {}
