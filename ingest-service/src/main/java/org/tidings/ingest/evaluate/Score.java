package org.tidings.ingest.evaluate;

/// What one measure says on one set.
///
/// @param set the folder of the data
/// @param measure what was counted, in a few words
/// @param value 0 (nothing right) to 1 (all right), unless the measure says otherwise
/// @param cases how many pages, feeds or assertions it rests on
/// @param note what the reader should know beside the figure; empty when nothing
public record Score(String set, String measure, double value, int cases, String note) {}
