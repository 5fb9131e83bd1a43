/// What we poll: addresses of feeds, whose they are, when they are due and how it went.
///
/// In: feeds that administrators add. Out: leases of feeds that are due, shared among replicas.
@NullMarked
package org.tidings.ingest.feed;

import org.jspecify.annotations.NullMarked;
