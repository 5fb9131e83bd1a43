package org.tidings.query.store;

import java.util.UUID;

/// How far the change sequence has come.
///
/// @param last the number of the last change
/// @param epoch names the database: numbers of another epoch mean nothing here
public record SequenceState(long last, UUID epoch) {}
