package org.tidings.query.store;

/// This process has committed changes: whoever follows the sequence need not wait for its next
/// look.
///
/// @param count how many
public record ChangesStored(int count) {}
