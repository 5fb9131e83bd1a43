/// How a text sounds, by a list of words, with the words that make it so. It says nothing of what
/// the outlet thinks.
@NullMarked
package org.tidings.nlp.tone;

import org.jspecify.annotations.NullMarked;
