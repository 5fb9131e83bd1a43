/// Numbers with what they count, and how exactly. In: tokens. Out: values with bound and unit.
@NullMarked
package org.tidings.nlp.quantity;

import org.jspecify.annotations.NullMarked;
