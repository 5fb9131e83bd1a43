/// Words for what belongs to a country: `French`, `Ukrainians`. In: a word. Out: the country's
// name.
@NullMarked
package org.tidings.nlp.nationality;

import org.jspecify.annotations.NullMarked;
