package org.tidings.query.index;

import java.io.IOException;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.SortField;

/// The ids of articles as two numbers each, in the order of their letters. As text they would be
/// kept in compressed blocks, and each hit that is compared would have one unpacked.
final class SortedIds {
    private static final String FIRST = "id.first";
    private static final String LAST = "id.last";

    /// In the order of the letters.
    static final SortField[] SORT = {
        new SortField(FIRST, SortField.Type.LONG), new SortField(LAST, SortField.Type.LONG)
    };

    private final NumericDocValues first;
    private final NumericDocValues last;

    SortedIds(LeafReader segment) throws IOException {
        this.first = DocValues.getNumeric(segment, FIRST);
        this.last = DocValues.getNumeric(segment, LAST);
    }

    static void add(Document fields, UUID id) {
        fields.add(new NumericDocValuesField(FIRST, sorted(id.getMostSignificantBits())));
        fields.add(new NumericDocValuesField(LAST, sorted(id.getLeastSignificantBits())));
    }

    /// The values of [#SORT].
    static Object[] values(UUID id) {
        return new Object[] {
            sorted(id.getMostSignificantBits()), sorted(id.getLeastSignificantBits())
        };
    }

    static UUID of(long first, long last) {
        return new UUID(sorted(first), sorted(last));
    }

    /// @param document of the segment, an article; none is asked for that lies before the last one
    UUID of(int document) throws IOException {
        if (!first.advanceExact(document) || !last.advanceExact(document)) {
            throw new IllegalStateException("an article without an id: " + document);
        }
        return of(first.longValue(), last.longValue());
    }

    /// Signed numbers in the order of unsigned ones, and back.
    private static long sorted(long part) {
        return part ^ Long.MIN_VALUE;
    }
}
