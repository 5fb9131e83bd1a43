/// Who acts in a clause. In: clauses, entities and roles. Out: the party that a subject means.
@NullMarked
package org.tidings.nlp.agent;

import org.jspecify.annotations.NullMarked;
