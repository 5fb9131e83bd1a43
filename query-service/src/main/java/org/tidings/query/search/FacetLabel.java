package org.tidings.query.search;

import java.util.Locale;
import org.tidings.query.index.ArticleCounts.Value;
import org.tidings.query.index.Facet;
import org.tidings.query.language.Field;
import org.tidings.query.language.Group;
import org.tidings.query.language.Printer;
import org.tidings.query.language.Query;
import org.tidings.query.language.Query.Choice;
import org.tidings.query.language.Query.InField;
import org.tidings.query.language.Query.InGroup;
import org.tidings.query.language.Query.Name;
import org.tidings.query.language.Query.Place;

/// What a value of a facet is called, and the clause that finds it.
final class FacetLabel {
    private static final Place NOWHERE = new Place(0, 0);

    private FacetLabel() {}

    static FacetsAnswer.ValueView view(Facet facet, Value value) {
        return new FacetsAnswer.ValueView(
                value.key(), label(facet, value), value.count(), clause(facet.field(), value));
    }

    private static String label(Facet facet, Value value) {
        return switch (facet) {
            case OUTLET, PERSON, ORGANIZATION, PLACE, TOPIC -> value.name();
            case COUNTRY -> country(value.key());
            case LANGUAGE -> language(value.key());
            case TYPE, CLAIM_STATUS -> capitalized(value.key());
        };
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String country(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    private static String language(String tag) {
        return tag.equals("und")
                ? "Unidentified"
                : Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    }

    private static String clause(Field field, Value value) {
        var clause = new InField(field, sought(field, value), NOWHERE);
        return Printer.print(
                field.groups().contains(Group.CLAIM)
                        ? new InGroup(Group.CLAIM, clause, NOWHERE)
                        : clause);
    }

    /// The index has names without the signs that a query cannot write.
    private static Query sought(Field field, Value value) {
        return field.kind() == Field.Kind.ENUMERATION
                ? new Choice(value.key(), NOWHERE)
                : new Name(value.name().replaceAll("[\"*=]", " ").strip(), NOWHERE);
    }
}
