package org.tidings.query.language;

import java.util.List;

/// Tells queries that an article may begin or cease to fulfil after it has arrived.
public final class Living {
    private Living() {}

    /// @param query with the queries of saved searches in the place of their names
    public static boolean is(Query query) {
        return switch (query) {
            case Query.InField field -> field.field().isLiving();
            case Query.All(List<Query> parts, _) -> parts.stream().anyMatch(Living::is);
            case Query.Any(List<Query> parts, _) -> parts.stream().anyMatch(Living::is);
            case Query.Not(Query part, _) -> is(part);
            case Query.InGroup(_, Query sought, _) -> is(sought);
            case Query.Near _, Query.Phrase _, Query.Term _ -> false;
            case Query.Name _, Query.Choice _ -> false;
            case Query.Numbers _, Query.Days _, Query.Last _ -> false;
        };
    }
}
