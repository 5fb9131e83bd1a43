/// Where sentences begin and end. In: the stored text and its language. Out: spans into the text.
@NullMarked
package org.tidings.nlp.sentence;

import org.jspecify.annotations.NullMarked;
