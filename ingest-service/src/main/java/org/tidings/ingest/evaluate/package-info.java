/// Scores the reading of feeds, robots files and pages on labelled data that lies outside the
/// project.
///
/// In: a folder of sets. Out: one score per set and measure.
@NullMarked
package org.tidings.ingest.evaluate;

import org.jspecify.annotations.NullMarked;
