package org.tidings.ingest.backfill;

/// What became of an item.
enum ItemState {
    WAITING,
    /// Will be tried again after a while.
    LATER,
    /// A replica works on it.
    LEASED,
    /// Its article is stored.
    DONE,
    /// It gave no article though it should have.
    FAILED,
    /// There was nothing to do: known already, or not asked for.
    SKIPPED
}
