/// Measures the services as `./tidings bench` does.
///
/// In: the packaged services and components of their own. Out: figures, each with the number of
/// cores and the size of what it was measured on.
@NullMarked
package org.tidings.localstack.bench;

import org.jspecify.annotations.NullMarked;
