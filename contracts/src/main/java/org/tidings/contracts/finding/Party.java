package org.tidings.contracts.finding;

import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;

/// Who says, does or is said to have done something.
///
/// @param name the entity's name where it is one, else the words of the article: `Ukrainian
///     officials`
/// @param span where the article names them at this point; null when it does not
/// @param entity its place in the list of entities; null when it is none
public record Party(String name, @Nullable Span span, @Nullable Integer entity) {}
