package org.tidings.query.index;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.util.BytesRef;

/// The words that stored queries seek, each with a number. None is forgotten, so that there are as
/// many as different words were ever sought.
final class SoughtWords {
    /// Stands for the title and the text, where a word without a field is sought.
    static final String BARE = "";

    private final Map<String, Map<BytesRef, Integer>> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger size = new AtomicInteger();

    /// The fields of the index that a field stands for.
    static List<String> fields(String field) {
        return field.equals(BARE) ? AnsweredFields.BARE : List.of(field);
    }

    /// @param field of the index, or [#BARE]
    int number(String field, String word) {
        return numbers.computeIfAbsent(field, _ -> new ConcurrentHashMap<>())
                .computeIfAbsent(new BytesRef(word), _ -> size.getAndIncrement());
    }

    /// Greater than any number given so far.
    int size() {
        return size.get();
    }

    /// The numbers of the words that are sought in a field.
    Map<BytesRef, Integer> in(String field) {
        return numbers.getOrDefault(field, Map.of());
    }
}
