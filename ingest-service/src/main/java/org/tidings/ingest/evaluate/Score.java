package org.tidings.ingest.evaluate;

/// One figure of an evaluation.
///
/// @param set what was measured on
/// @param measure what was measured
/// @param value mostly a share, 0 to 1
/// @param cases how many stand behind the value
/// @param note whatever a reader of the figure should know; may be empty
public record Score(String set, String measure, double value, int cases, String note) {}
