package org.tidings.ingest.parse;

import java.util.List;

/// What a document that should be a feed turned out to be.
public sealed interface ParseOutcome {
    /// @param entries in the feed's order
    record Parsed(ParsedFeed feed, List<Entry> entries) implements ParseOutcome {
        public Parsed {
            entries = List.copyOf(entries);
        }
    }

    /// @param reason for the person who looks after the feed
    record NotAFeed(String reason) implements ParseOutcome {}
}
