package org.tidings.ingest.discover;

import java.net.URI;

/// An address where a feed may lie.
///
/// @param title as the page calls it; empty when it does not
/// @param kind what the address or the page says it is; only reading it tells for sure
/// @param found how we came by it
public record Candidate(URI url, String title, Kind kind, Found found) {
    /// What a candidate seems to be.
    public enum Kind {
        RSS,
        ATOM,
        JSON_FEED,
        /// A feed whose format the page does not say.
        FEED,
        SITEMAP
    }

    /// How a candidate was found, surest first.
    public enum Found {
        /// The page declares it (`link rel=alternate`).
        DECLARED,
        /// The page links to it.
        LINKED,
        /// robots.txt names it.
        ROBOTS,
        /// Many sites have one there.
        WELL_KNOWN
    }
}
