/// An article gains meaning. In: what ingest-service collected, one article at a time. Out: the
/// same article with what a close reading found. Nothing here survives a restart.
@NullMarked
package org.tidings.nlp;

import org.jspecify.annotations.NullMarked;
