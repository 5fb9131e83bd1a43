package org.tidings.ingest.revision;

import java.time.Instant;
import org.tidings.contracts.PublicationTime;
import org.tidings.ingest.identity.KnownArticle;

/// Fired inside the transaction that stores a revision.
///
/// @param revision its number
public record RevisionStored(
        KnownArticle article, int revision, PublicationTime published, Instant fetchedAt) {}
