/// Scores the reading on labelled texts: those of the project, and public sets that lie outside
/// it.
///
/// In: a folder of texts with labels. Out: precision, recall and F1 per kind, and each miss.
@NullMarked
package org.tidings.nlp.evaluate;

import org.jspecify.annotations.NullMarked;
