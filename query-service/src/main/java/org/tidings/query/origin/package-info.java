/// Groups copies of one text, so that they count as one origin.
///
/// In: each change of an article. Out: groups of near-duplicates, each within one visibility
/// scope, and who came first, derived when somebody looks.
@NullMarked
package org.tidings.query.origin;

import org.jspecify.annotations.NullMarked;
