package org.tidings.query.search;

import java.util.ArrayList;
import java.util.List;
import org.tidings.query.language.Field;
import org.tidings.query.language.Query;
import org.tidings.query.language.Query.All;
import org.tidings.query.language.Query.Any;
import org.tidings.query.language.Query.InField;
import org.tidings.query.language.Query.Near;
import org.tidings.query.language.Query.Not;
import org.tidings.query.language.Query.Phrase;
import org.tidings.query.language.Query.Term;

/// Takes a query apart into what an article may be found by.
final class SoughtClauses {
    /// Of more, nobody could make anything.
    static final int MOST = 100;

    private SoughtClauses() {}

    /// Words, phrases, what is near, fields and groups, each by itself; what is excluded is not
    /// among them.
    ///
    /// @return in their order; the first [#MOST]
    static List<Query> of(Query query) {
        var clauses = new ArrayList<Query>();
        add(query, clauses);
        return clauses.stream().limit(MOST).toList();
    }

    private static void add(Query query, List<Query> clauses) {
        switch (query) {
            case All(List<Query> parts, _) -> parts.forEach(part -> add(part, clauses));
            case Any(List<Query> parts, _) -> parts.forEach(part -> add(part, clauses));
            case Not _ -> {}
            case Query clause -> clauses.add(clause);
        }
    }

    /// The query as it looks at a title: words without a field and those of the field `title`.
    /// Everything else is turned into what occurs nowhere.
    static Query inTitle(Query query) {
        return switch (query) {
            case All(List<Query> parts, var place) ->
                    new All(parts.stream().map(SoughtClauses::inTitle).toList(), place);
            case Any(List<Query> parts, var place) ->
                    new Any(parts.stream().map(SoughtClauses::inTitle).toList(), place);
            case InField(Field field, Query sought, _) when field == Field.TITLE -> sought;
            case Term _, Phrase _, Near _, Not _ -> query;
            case Query elsewhere -> new Not(elsewhere, elsewhere.place());
        };
    }
}
