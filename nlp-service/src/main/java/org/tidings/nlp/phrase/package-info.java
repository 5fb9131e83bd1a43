/// Phrases by parts of speech, without a parser: where a noun phrase begins and ends.
@NullMarked
package org.tidings.nlp.phrase;

import org.jspecify.annotations.NullMarked;
