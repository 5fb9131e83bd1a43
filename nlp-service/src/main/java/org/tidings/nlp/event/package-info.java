/// Deeds told as done, with a type of PLOVER. In: clauses, parties, times, quantities. Out: events
/// with actors, targets, place and time.
@NullMarked
package org.tidings.nlp.event;

import org.jspecify.annotations.NullMarked;
