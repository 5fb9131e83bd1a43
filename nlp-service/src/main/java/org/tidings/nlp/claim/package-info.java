/// What is said to be so, and its standing: reported, confirmed, denied, contested. In: clauses and
/// parties. Out: claims with status, and who stands behind it.
@NullMarked
package org.tidings.nlp.claim;

import org.jspecify.annotations.NullMarked;
