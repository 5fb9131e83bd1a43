package org.tidings.query.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.tidings.query.index.ArticleCounts.Value;
import org.tidings.query.index.ArticleCounts.Values;

/// Counts the values of one facet, segment by segment. Within a segment values are numbers; only
/// those that occurred are looked up.
final class FacetTally {
    private static final Comparator<Value> MOST_FREQUENT =
            Comparator.comparingLong(Value::count)
                    .reversed()
                    .thenComparing(Value::name)
                    .thenComparing(Value::key);

    private final Facet facet;
    private final Map<FacetValue, Long> counts = new HashMap<>();
    private SortedSetDocValues values = DocValues.emptySortedSet();
    private int[] ofSegment = {};
    private long with;

    FacetTally(Facet facet) {
        this.facet = facet;
    }

    void open(LeafReader segment) throws IOException {
        values = DocValues.getSortedSet(segment, facet.index());
        ofSegment = new int[Math.toIntExact(values.getValueCount())];
    }

    void count(int document) throws IOException {
        if (values.advanceExact(document)) {
            with++;
            for (int i = values.docValueCount(); i > 0; i--) {
                ofSegment[(int) values.nextOrd()]++;
            }
        }
    }

    void close() throws IOException {
        for (int i = 0; i < ofSegment.length; i++) {
            if (ofSegment[i] > 0) {
                counts.merge(FacetValue.of(values.lookupOrd(i)), (long) ofSegment[i], Long::sum);
            }
        }
    }

    Values result(long total, int limit) {
        Map<String, Value> byKey = new HashMap<>();
        counts.entrySet().stream()
                .map(FacetTally::value)
                .sorted(MOST_FREQUENT)
                .forEach(value -> byKey.merge(value.key(), value, FacetTally::together));
        List<Value> sorted = new ArrayList<>(byKey.values());
        sorted.sort(MOST_FREQUENT);
        var first = sorted.subList(0, Math.min(limit, sorted.size()));
        return new Values(facet, first, sorted.size() - first.size(), total - with);
    }

    private static Value value(Map.Entry<FacetValue, Long> counted) {
        var value = counted.getKey();
        return new Value(value.value(), value.label(), counted.getValue());
    }

    /// @param first whose name was written more often
    private static Value together(Value first, Value other) {
        return new Value(first.key(), first.name(), first.count() + other.count());
    }
}
