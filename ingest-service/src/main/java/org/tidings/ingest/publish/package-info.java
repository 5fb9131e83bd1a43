/// Hands finished revisions to the outbox. The topic articles.collected and its twin for history
/// belong to this feature.
@NullMarked
package org.tidings.ingest.publish;

import org.jspecify.annotations.NullMarked;
