package org.tidings.ingest.text;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A text that a person gives. What is left out stays unknown.
///
/// @param publishedAt ISO 8601, with a zone or as a bare date
@Schema(name = "TextDraft")
record TextDraft(
        @Schema(examples = "Ferry returns to the northern line") @Nullable String title,
        @Schema(required = true, examples = "The ferry sails again. It left at noon.")
                @Nullable String text,
        @Schema(examples = "2026-03-02T10:00:00Z") @Nullable String publishedAt) {}
