/// What people are, in the article's own words: titles before and after their names.
@NullMarked
package org.tidings.nlp.role;

import org.jspecify.annotations.NullMarked;
