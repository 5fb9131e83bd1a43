package org.tidings.contracts.finding;

import org.tidings.contracts.Span;

/// Two statements of one article that do not fit together. Which one is right is not said.
///
/// @param reason what does not fit, in words for the reader: `not yet final against already final`
public record Tension(Span first, Span second, String reason, String why) {}
