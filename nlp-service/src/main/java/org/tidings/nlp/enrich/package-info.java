/// Reads one text that somebody gives, at once: the text comes in, what was found in it goes out,
/// and nothing is kept.
@NullMarked
package org.tidings.nlp.enrich;

import org.jspecify.annotations.NullMarked;
