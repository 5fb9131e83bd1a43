package org.tidings.ingest.collection;

import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a collection is, whole.
///
/// @param outlets none when missing
@Schema(name = "CollectionDraft")
record CollectionDraft(
        @Schema(required = true, examples = "Ports and shipping") @Nullable String name,
        @Nullable String description,
        @Nullable Set<UUID> outlets) {}
