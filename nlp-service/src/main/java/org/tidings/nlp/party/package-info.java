/// Whom a noun phrase means: a named entity, also by pronoun or description, or nobody named.
@NullMarked
package org.tidings.nlp.party;

import org.jspecify.annotations.NullMarked;
