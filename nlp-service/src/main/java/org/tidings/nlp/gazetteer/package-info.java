/// What places there are in the world, by a table made from GeoNames and Natural Earth. In: a name.
// Out: the places that it may mean.
@NullMarked
package org.tidings.nlp.gazetteer;

import org.jspecify.annotations.NullMarked;
