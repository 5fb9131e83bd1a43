/// Gets a document from an address that somebody else wrote down, and from no address of ours.
///
/// In: an address. Out: the document, or why there is none. Nothing else in the service opens
/// connections to the outside.
@NullMarked
package org.tidings.ingest.fetch;

import org.jspecify.annotations.NullMarked;
