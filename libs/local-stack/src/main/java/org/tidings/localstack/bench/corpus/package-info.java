/// Articles to measure with: invented ones, as many as wanted, or those of a file.
///
/// In: a seed, or a file of JSON lines. Out: one article after the other, and each as the message
/// by which it would have come.
@NullMarked
package org.tidings.localstack.bench.corpus;

import org.jspecify.annotations.NullMarked;
