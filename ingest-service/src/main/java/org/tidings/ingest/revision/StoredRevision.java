package org.tidings.ingest.revision;

import java.util.UUID;

/// The revision that holds what a capture says.
///
/// @param revision from 1
/// @param fresh it was made for this capture; otherwise it was there
public record StoredRevision(UUID articleId, int revision, boolean fresh) {}
