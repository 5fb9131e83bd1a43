/// Measures what reading costs, without the service around it.
///
/// In: folders of pages and feeds. Out: how many of them are read per second on one core.
@NullMarked
package org.tidings.ingest.bench;

import org.jspecify.annotations.NullMarked;
