/// The words of each sentence with their part of speech and lemma, English only.
@NullMarked
package org.tidings.nlp.token;

import org.jspecify.annotations.NullMarked;
