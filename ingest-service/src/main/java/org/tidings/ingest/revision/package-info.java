/// Keeps what an article says, and each change of it.
///
/// In: a capture. Out: a revision if it says something new, saved and published in one
/// transaction.
@NullMarked
package org.tidings.ingest.revision;

import org.jspecify.annotations.NullMarked;
