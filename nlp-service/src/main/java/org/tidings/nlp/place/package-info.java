/// Where the places of a text lie, by the table of places, and which capitals stand for their
/// governments.
@NullMarked
package org.tidings.nlp.place;

import org.jspecify.annotations.NullMarked;
