/// Lists of words that rules go by.
@NullMarked
package org.tidings.nlp.lexicon;

import org.jspecify.annotations.NullMarked;
