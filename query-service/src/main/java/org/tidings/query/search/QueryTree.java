package org.tidings.query.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tidings.query.language.Printer;
import org.tidings.query.language.Query;

/// A syntax tree as JSON.
///
/// @param text of a word, a phrase or a value, written out; of a NEAR its operator; else null
/// @param field of a FIELD, or the name of a GROUP; else null
/// @param start in what was typed, in UTF-16 units
@Schema(name = "QueryTree")
record QueryTree(
        Kind kind,
        @Schema(
                        description =
                                "Of a word, a phrase or a value; of a NEAR its operator; else null.",
                        examples = "NEAR/5")
                @Nullable String text,
        @Schema(description = "Of a FIELD or a GROUP, its name; else null.") @Nullable String field,
        int start,
        int end,
        @Schema(description = "What it is made of; empty for a word, a phrase or a value.")
                List<QueryTree> parts) {

    /// What a part of a query is.
    @Schema(name = "QueryTreeKind")
    enum Kind {
        ALL,
        ANY,
        NOT,
        NEAR,
        FIELD,
        GROUP,
        PHRASE,
        WORD,
        EXACT,
        PREFIX,
        WILDCARD,
        NAME,
        CHOICE,
        NUMBERS,
        DAYS,
        LAST
    }

    static QueryTree of(Query query) {
        return switch (query) {
            case Query.All(List<Query> parts, _) -> of(Kind.ALL, query, null, null, parts);
            case Query.Any(List<Query> parts, _) -> of(Kind.ANY, query, null, null, parts);
            case Query.Not(Query part, _) -> of(Kind.NOT, query, null, null, List.of(part));
            case Query.Near(Query left, var nearness, Query right, _) ->
                    of(Kind.NEAR, query, Printer.print(nearness), null, List.of(left, right));
            case Query.InField(var field, Query sought, _) ->
                    of(Kind.FIELD, query, null, field.title(), List.of(sought));
            case Query.InGroup(var group, Query sought, _) ->
                    of(Kind.GROUP, query, null, group.title(), List.of(sought));
            case Query.Phrase _ -> leaf(Kind.PHRASE, query);
            case Query.Word _ -> leaf(Kind.WORD, query);
            case Query.Exact _ -> leaf(Kind.EXACT, query);
            case Query.Prefix _ -> leaf(Kind.PREFIX, query);
            case Query.Wildcard _ -> leaf(Kind.WILDCARD, query);
            case Query.Name _ -> leaf(Kind.NAME, query);
            case Query.Choice _ -> leaf(Kind.CHOICE, query);
            case Query.Numbers _ -> leaf(Kind.NUMBERS, query);
            case Query.Days _ -> leaf(Kind.DAYS, query);
            case Query.Last _ -> leaf(Kind.LAST, query);
        };
    }

    private static QueryTree leaf(Kind kind, Query query) {
        return of(kind, query, Printer.print(query), null, List.of());
    }

    private static QueryTree of(
            Kind kind,
            Query query,
            @Nullable String text,
            @Nullable String field,
            List<Query> parts) {
        return new QueryTree(
                kind,
                text,
                field,
                query.place().start(),
                query.place().end(),
                parts.stream().map(QueryTree::of).toList());
    }
}
