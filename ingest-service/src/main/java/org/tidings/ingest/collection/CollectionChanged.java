package org.tidings.ingest.collection;

import java.util.UUID;

/// A collection has other outlets than before, or is no more; observed in the same transaction.
///
/// @param removed it is no more
public record CollectionChanged(UUID id, boolean removed) {}
