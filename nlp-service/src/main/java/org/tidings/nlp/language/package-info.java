/// What language an article is written in. In: title and text. Out: a BCP 47 tag with confidence.
@NullMarked
package org.tidings.nlp.language;

import org.jspecify.annotations.NullMarked;
