/// Lists of words that lie beside the rules which read them.
@NullMarked
package org.tidings.nlp.lexicon;

import org.jspecify.annotations.NullMarked;
