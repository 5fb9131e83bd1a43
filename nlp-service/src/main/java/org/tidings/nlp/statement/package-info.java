/// What is stated in an article and by whom, clause by clause. In: clauses, parties, quotations.
/// Out: statements that can be compared.
@NullMarked
package org.tidings.nlp.statement;

import org.jspecify.annotations.NullMarked;
