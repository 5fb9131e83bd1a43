/// Looks at the pages of young articles again, at growing ages.
///
/// In: an article's first revision. Out: a capture when its page says something, and a withdrawal
/// when its outlet has taken it away.
@NullMarked
package org.tidings.ingest.refetch;

import org.jspecify.annotations.NullMarked;
