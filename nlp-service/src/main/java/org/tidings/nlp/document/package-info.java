/// A text that grows by layers while it is read: what every layer sees of the article, and what the
/// layers before it found. It knows nothing of any single layer.
@NullMarked
package org.tidings.nlp.document;

import org.jspecify.annotations.NullMarked;
