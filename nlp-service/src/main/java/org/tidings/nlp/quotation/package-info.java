/// What an article has others say: their words in quotation marks, and what is told of them
/// without, each with its speaker, the words that attribute it and where it was said.
@NullMarked
package org.tidings.nlp.quotation;

import org.jspecify.annotations.NullMarked;
