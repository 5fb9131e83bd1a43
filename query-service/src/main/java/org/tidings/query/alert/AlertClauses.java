package org.tidings.query.alert;

import java.util.List;
import java.util.stream.Stream;
import org.tidings.query.language.Field;
import org.tidings.query.language.Query;
import org.tidings.query.language.Query.All;
import org.tidings.query.language.Query.Any;
import org.tidings.query.language.Query.InField;

/// Takes a query apart into what it asks for.
final class AlertClauses {
    /// A reader is told no more; a query may have thousands.
    private static final int MOST = 200;

    private AlertClauses() {}

    /// Words, phrases, what is near, and values, each in its field; nothing that is excluded.
    static List<Query> of(Query query) {
        return clauses(query).distinct().limit(MOST).toList();
    }

    private static Stream<Query> clauses(Query query) {
        return switch (query) {
            case All(List<Query> parts, _) -> parts.stream().flatMap(AlertClauses::clauses);
            case Any(List<Query> parts, _) -> parts.stream().flatMap(AlertClauses::clauses);
            case Query.Not _ -> Stream.of();
            case InField(Field field, Query sought, _) ->
                    clauses(sought).map(part -> new InField(field, part, part.place()));
            case Query clause -> Stream.of(clause);
        };
    }
}
