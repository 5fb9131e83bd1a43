/// Who is meant by the subject of a clause. In: entities and clauses. Out: a name, or the words of
/// the article.
@NullMarked
package org.tidings.nlp.party;

import org.jspecify.annotations.NullMarked;
