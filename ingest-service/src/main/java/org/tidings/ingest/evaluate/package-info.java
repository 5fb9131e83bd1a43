/// Scores the readers of this service on labelled sets that lie outside the repository.
///
/// In: the folder of the sets. Out: a score for each measure.
@NullMarked
package org.tidings.ingest.evaluate;

import org.jspecify.annotations.NullMarked;
