/// Hands finished revisions and withdrawals to the outbox. The topics articles.collected and
/// articles.withdrawn belong to this feature.
@NullMarked
package org.tidings.ingest.publish;

import org.jspecify.annotations.NullMarked;
