package org.tidings.query.origin;

import java.util.UUID;

/// Two copies.
///
/// @param share of the article's text, how much stands in the other
/// @param backShare of the other's, how much stands in the article
record Link(UUID article, UUID other, double share, double backShare) {}
