/// Where places lie, by a table made from GeoNames and Natural Earth, and which capitals stand for
/// their governments.
@NullMarked
package org.tidings.nlp.place;

import org.jspecify.annotations.NullMarked;
