package org.tidings.ingest.backfill;

/// Where the pages of a backfill come from.
enum BackfillKind {
    /// A list of addresses.
    URLS,
    /// The pages of a range of days that a sitemap lists.
    SITEMAP,
    /// An archive of pages as they once were (ISO 28500).
    WARC
}
