package org.tidings.query.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Tells queries that ask for what close reading found in a text, at a place in it.
public final class AboutFindings {
    private static final Set<Field> FIELDS =
            EnumSet.of(
                    Field.PERSON,
                    Field.ORGANIZATION,
                    Field.PLACE,
                    Field.ROLE,
                    Field.SPEAKER,
                    Field.ABOUT_COUNTRY);

    private AboutFindings() {}

    public static boolean is(Query query) {
        return switch (query) {
            case Query.InField field -> FIELDS.contains(field.field());
            case Query.InGroup _ -> true;
            case Query.All(List<Query> parts, _) -> parts.stream().anyMatch(AboutFindings::is);
            case Query.Any(List<Query> parts, _) -> parts.stream().anyMatch(AboutFindings::is);
            case Query.Not(Query part, _) -> is(part);
            case Query.Near _, Query.Phrase _, Query.Term _ -> false;
            case Query.Name _, Query.Choice _ -> false;
            case Query.Numbers _, Query.Days _, Query.Last _ -> false;
        };
    }
}
