/// Statements of one article that do not fit together. In: statements and quantities. Out: pairs of
/// them, with what does not fit.
@NullMarked
package org.tidings.nlp.tension;

import org.jspecify.annotations.NullMarked;
