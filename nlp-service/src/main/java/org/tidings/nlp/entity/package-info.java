/// Who and what an article names. In: the stored text and its sentences. Out: persons,
/// organizations and places, each once, with all mentions by name.
@NullMarked
package org.tidings.nlp.entity;

import org.jspecify.annotations.NullMarked;
