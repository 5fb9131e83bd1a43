package org.tidings.ingest.identity;

import java.util.UUID;
import org.tidings.contracts.Visibility;

/// An article that has its id.
public record KnownArticle(UUID id, Visibility visibility, FirstSight firstSight) {}
