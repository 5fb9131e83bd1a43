/// Enriched and withdrawn articles come in from Kafka; rows go out, and a sequence of changes
/// that every search index follows.
///
/// Plain SQL in batches rather than mapped entities: which of two contents wins is decided by one
/// conditional upsert. A message that can never succeed becomes a dead letter; a database that is
/// away is waited for.
@NullMarked
package org.tidings.query.store;

import org.jspecify.annotations.NullMarked;
