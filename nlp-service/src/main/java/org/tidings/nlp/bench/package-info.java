/// Measures what close reading costs, without the service around it.
///
/// In: the project's own texts of about 500 words. Out: articles per second on one core, the
/// time of each layer, memory, time to ready.
@NullMarked
package org.tidings.nlp.bench;

import org.jspecify.annotations.NullMarked;
