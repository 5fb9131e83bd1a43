package org.tidings.contracts.finding;

import org.tidings.contracts.Span;

/// A sentence that tells something new.
///
/// @param score 0 to 1, how much of the article's news it carries
public record Highlight(Span span, double score, String why) {}
