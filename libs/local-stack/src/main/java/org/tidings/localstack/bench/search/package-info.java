/// What search costs: an index of many articles, questions of each kind over HTTP, the engine
/// alone, and the same on OpenSearch.
///
/// In: a corpus and a stack. Out: figures, a line each.
@NullMarked
package org.tidings.localstack.bench.search;

import org.jspecify.annotations.NullMarked;
