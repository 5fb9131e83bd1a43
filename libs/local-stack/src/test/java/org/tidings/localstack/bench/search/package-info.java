@NullMarked
package org.tidings.localstack.bench.search;

import org.jspecify.annotations.NullMarked;
