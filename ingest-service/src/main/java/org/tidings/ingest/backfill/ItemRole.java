package org.tidings.ingest.backfill;

/// What an item is.
enum ItemRole {
    PAGE,
    /// Becomes items when it is read; counts as one only if it fails.
    SITEMAP,
    /// Becomes items when it is read; counts as one only if it fails.
    ARCHIVE
}
