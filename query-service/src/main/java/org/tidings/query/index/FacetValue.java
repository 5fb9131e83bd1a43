package org.tidings.query.index;

import org.apache.lucene.util.BytesRef;

/// One value of a facet, as the index keeps it.
///
/// @param value what a query finds it by; spellings of one name share it
/// @param label for the reader
record FacetValue(String value, String label) {
    private static final char BETWEEN = '\t';

    /// A name, found without regard to case and accents.
    static FacetValue ofName(String name) {
        return new FacetValue(Names.key(name), name);
    }

    /// Stands for itself.
    static FacetValue plain(String value) {
        return new FacetValue(value, value);
    }

    BytesRef term() {
        return new BytesRef(value + BETWEEN + label);
    }

    static FacetValue of(BytesRef term) {
        String written = term.utf8ToString();
        int between = written.indexOf(BETWEEN);
        return new FacetValue(written.substring(0, between), written.substring(between + 1));
    }
}
