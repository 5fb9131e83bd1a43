/// Who does what: verbs with their subjects and how far their clauses reach, read from parts of
/// speech. In: tokens. Out: predicates, and what stands in quotation marks.
@NullMarked
package org.tidings.nlp.clause;

import org.jspecify.annotations.NullMarked;
