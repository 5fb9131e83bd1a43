@NullMarked
package org.tidings.localstack.bench.corpus;

import org.jspecify.annotations.NullMarked;
