package org.tidings.ingest.poll;

import java.util.List;
import org.tidings.ingest.parse.Entry;

/// What came of a feed's entries.
///
/// @param outcomes one for each, in the feed's order
/// @param fresh those never seen before
record Collected(List<EntryOutcome> outcomes, List<Entry> fresh) {}
