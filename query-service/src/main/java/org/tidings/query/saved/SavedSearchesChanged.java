package org.tidings.query.saved;

/// This process is changing saved searches: whoever follows them need not wait for the next look.
/// Observed when the transaction has succeeded.
public record SavedSearchesChanged() {}
