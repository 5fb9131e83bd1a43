package org.tidings.query.index;

import java.util.List;
import org.tidings.contracts.Span;
import org.tidings.query.language.Field;
import org.tidings.query.language.Query;
import org.tidings.query.language.Query.InGroup;

/// Finds the places in a text of what was found in it and a query asks for: where somebody is
/// named, what they say, the claim that is as it should be. What lies beyond the text that is shown
/// is left out.
interface FoundPlaces {
    /// Of a text in which nothing was found.
    FoundPlaces NOWHERE =
            new FoundPlaces() {
                @Override
                public List<Span> of(Field field, Query sought) {
                    return List.of();
                }

                @Override
                public List<Span> of(InGroup group) {
                    return List.of();
                }
            };

    /// @param sought names in the field
    List<Span> of(Field field, Query sought);

    /// All of each quotation, claim, … that is as it should be, as far as it lies in the text.
    List<Span> of(InGroup group);
}
