package org.tidings.ingest.change;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.tidings.contracts.ChangeKind;
import org.tidings.contracts.Span;

/// One place where two texts differ.
///
/// @param kinds never empty, in their order
/// @param before in the old text; empty where something was added
/// @param after in the new text; empty where something was taken away
public record Hunk(Set<ChangeKind> kinds, Span before, Span after) {
    public Hunk {
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    }
}
