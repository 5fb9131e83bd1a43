/// Reads an article: all layers, in the order in which they build on each other.
@NullMarked
package org.tidings.nlp.reading;

import org.jspecify.annotations.NullMarked;
