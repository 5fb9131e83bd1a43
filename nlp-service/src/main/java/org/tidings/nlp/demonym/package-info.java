/// What is called after a country: `Russian` and `Russians` after Russia. In: words, and the places
/// that an article names. Out: the country, and its entity where the article names it.
@NullMarked
package org.tidings.nlp.demonym;

import org.jspecify.annotations.NullMarked;
