/// Hands finished revisions, and what becomes of sources, to the outbox. The topics of this service
/// belong to this feature.
@NullMarked
package org.tidings.ingest.publish;

import org.jspecify.annotations.NullMarked;
