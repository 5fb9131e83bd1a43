/// The parts of a text: its headings, and a publisher's own summary, whose points are no second
/// source for what the text says.
@NullMarked
package org.tidings.nlp.section;

import org.jspecify.annotations.NullMarked;
