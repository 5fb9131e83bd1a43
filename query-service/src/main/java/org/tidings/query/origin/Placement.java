package org.tidings.query.origin;

import java.util.UUID;

/// Where an article stands among the copies.
///
/// @param revision that was compared
/// @param bands sorted
record Placement(UUID article, String scope, UUID group, int revision, Bands bands) {}
