package org.tidings.ingest.extract;

import org.tidings.contracts.Block.Kind;

/// A line of text on its way into the article.
///
/// @param linked the share of it that is links, 0 to 1
record Line(String text, Kind kind, int level, double linked, Run run) {}
