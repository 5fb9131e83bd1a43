/// The search index: changes come in from PostgreSQL, answers go out through the port
/// [org.tidings.query.index.ArticleIndex].
///
/// The index is a projection. Every replica builds its own by following the change sequence, and
/// may lose it: that costs the time of building it again. The engine is Lucene, and no type of it
/// leaves this package.
@NullMarked
package org.tidings.query.index;

import org.jspecify.annotations.NullMarked;
