package org.tidings.nlp.evaluate;

import java.util.List;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Entity;

/// A text with the names that stand in it.
///
/// @param document its name in the set
/// @param names in reading order
record NamedText(String document, String text, List<LabelledName> names) {
    NamedText {
        names = List.copyOf(names);
    }

    /// @param span into the text, in UTF-16 code units
    record LabelledName(Span span, Entity.Type type) {}
}
