package org.tidings.nlp.enrich;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A text that a person gives to be read. What is left out stays unknown.
///
/// @param published ISO 8601, with a zone or as a bare date
@Schema(name = "TextToReadDraft")
record TextToRead(
        @Schema(
                        required = true,
                        description =
                                "2,000,000 UTF-16 units at most; the first 1,000,000 are read.",
                        examples = "The ferry sails again, Tessa Quill said. It left at noon.")
                @Nullable String text,
        @Schema(
                        description = "1,000 characters at most.",
                        examples = "Ferry returns to the northern line")
                @Nullable String title,
        @Schema(
                        description =
                                "When it appeared, as a day or as an instant with its zone. Dates"
                                        + " such as \"yesterday\" count from it.",
                        examples = "2026-03-02")
                @Nullable String published) {}
