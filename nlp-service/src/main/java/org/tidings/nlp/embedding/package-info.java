/// What title and lead mean, as a point that lies near those of like texts.
@NullMarked
package org.tidings.nlp.embedding;

import org.jspecify.annotations.NullMarked;
