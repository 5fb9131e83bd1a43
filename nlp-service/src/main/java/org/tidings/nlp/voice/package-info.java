/// Who speaks in an article: by office, by knowledge, for themselves, together, or without a name.
@NullMarked
package org.tidings.nlp.voice;

import org.jspecify.annotations.NullMarked;
