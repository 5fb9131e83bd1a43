package org.tidings.query.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.BytesRef;
import org.tidings.contracts.Span;
import org.tidings.query.language.Field;
import org.tidings.query.language.Query;
import org.tidings.query.language.Query.All;
import org.tidings.query.language.Query.Any;
import org.tidings.query.language.Query.InGroup;

/// Reads from the index where what was found in one article stands.
final class KeptPlaces implements FoundPlaces {
    private final FulfilledGroups groups;
    private final LeafReaderContext segment;
    private final int article;
    private final int length;

    /// @param article its own document in the segment
    /// @param length of the text that is shown
    KeptPlaces(FulfilledGroups groups, LeafReaderContext segment, int article, int length) {
        this.groups = groups;
        this.segment = segment;
        this.article = article;
        this.length = length;
    }

    @Override
    public List<Span> of(Field field, Query sought) {
        var kept = FoundFields.places(field);
        if (kept == null) {
            return List.of();
        }
        try {
            var places = KeptSpans.read(segment.reader(), kept, article);
            var found = new ArrayList<Span>();
            for (String key : keys(sought).toList()) {
                for (int number : numbers(AnsweredFields.name(field), key)) {
                    found.addAll(number < places.size() ? places.get(number) : List.of());
                }
            }
            return found.stream().filter(this::isInside).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// What is excluded is nowhere.
    private static Stream<String> keys(Query sought) {
        return switch (sought) {
            case All(List<Query> parts, _) -> parts.stream().flatMap(KeptPlaces::keys);
            case Any(List<Query> parts, _) -> parts.stream().flatMap(KeptPlaces::keys);
            case Query.Name(String name, _) -> Stream.of(Names.key(name));
            case Query _ -> Stream.empty();
        };
    }

    /// Of what the article names by the key.
    private List<Integer> numbers(String field, String key) throws IOException {
        var terms = segment.reader().terms(field);
        var numbers = new ArrayList<Integer>();
        if (terms != null) {
            var each = terms.iterator();
            if (each.seekExact(new BytesRef(key))) {
                var found = each.postings(null, PostingsEnum.POSITIONS);
                if (found.advance(article) == article) {
                    for (int left = found.freq(); left > 0; left--) {
                        numbers.add(found.nextPosition());
                    }
                }
            }
        }
        return numbers;
    }

    @Override
    public List<Span> of(InGroup group) {
        try {
            var found = new ArrayList<Span>();
            for (int each : groups.documents(group, segment, article)) {
                var places =
                        KeptSpans.read(segment.reader(), Blocks.PLACES, each).stream()
                                .flatMap(List::stream)
                                .toList();
                if (places.stream().allMatch(this::isInside)) {
                    found.addAll(places);
                }
            }
            return found;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean isInside(Span span) {
        return span.end() <= length;
    }
}
