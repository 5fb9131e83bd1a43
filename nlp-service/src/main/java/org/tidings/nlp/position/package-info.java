/// Who stands where: for, against, demanding, on condition, warning. In: clauses and parties. Out:
/// positions with holder and target.
@NullMarked
package org.tidings.nlp.position;

import org.jspecify.annotations.NullMarked;
