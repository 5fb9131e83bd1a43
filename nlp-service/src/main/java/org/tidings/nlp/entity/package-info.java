/// Who and what an article names. In: the stored text and its sentences. Out: spans with a kind.
@NullMarked
package org.tidings.nlp.entity;

import org.jspecify.annotations.NullMarked;
