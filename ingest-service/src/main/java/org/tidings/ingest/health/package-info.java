/// Tells which feeds need somebody's attention: those that fail, those that are silent when they
/// should not be, those that suddenly changed.
///
/// In: how polls went, and how much was collected in which hour. Out: a status with a reason in
/// plain words, and what was collected against what is usual.
@NullMarked
package org.tidings.ingest.health;

import org.jspecify.annotations.NullMarked;
