/// Ends what is kept of articles when their outlets' retention is over.
///
/// In: outlets that are kept for so many days. Out: articles of which only the names are left, and
/// withdrawals that make the others forget them.
@NullMarked
package org.tidings.ingest.retention;

import org.jspecify.annotations.NullMarked;
