/// The few sentences that together tell most of what is new in a text.
@NullMarked
package org.tidings.nlp.highlight;

import org.jspecify.annotations.NullMarked;
