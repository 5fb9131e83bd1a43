package org.tidings.query.language;

import java.util.List;
import java.util.stream.Stream;

/// The names of saved searches in a query.
public final class SearchNames {
    private SearchNames() {}

    /// @param query as it is written
    public static List<String> of(Query query) {
        return names(query, false).toList();
    }

    private static Stream<String> names(Query query, boolean inside) {
        return switch (query) {
            case Query.InField(Field field, Query sought, _) ->
                    names(sought, field == Field.SAVED_SEARCH);
            case Query.Name(String name, _) -> inside ? Stream.of(name) : Stream.of();
            case Query.All(List<Query> parts, _) ->
                    parts.stream().flatMap(part -> names(part, inside));
            case Query.Any(List<Query> parts, _) ->
                    parts.stream().flatMap(part -> names(part, inside));
            case Query.Not(Query part, _) -> names(part, inside);
            case Query _ -> Stream.of();
        };
    }
}
