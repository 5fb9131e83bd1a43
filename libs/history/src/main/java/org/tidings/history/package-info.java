/// Lets history give way to news within one process.
///
/// In: when news begins and ends. Out: when there is quiet, or history has waited long enough.
@NullMarked
package org.tidings.history;

import org.jspecify.annotations.NullMarked;
