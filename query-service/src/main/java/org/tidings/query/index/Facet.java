package org.tidings.query.index;

import java.util.Arrays;
import java.util.Optional;
import org.tidings.query.language.Field;

/// By what the articles that a query finds can be counted. The clause that names a value finds what
/// the value counts; of people, bodies, places and topics it may find more: those that have another
/// name in common, and those whose outlet's rights do not let the name be shown.
public enum Facet {
    OUTLET("outlet", ArticleFields.FACET_OUTLET, Field.SOURCE),
    COUNTRY("country", ArticleFields.FACET_COUNTRY, Field.COUNTRY),
    LANGUAGE("language", ArticleFields.FACET_LANGUAGE, Field.LANGUAGE),
    TYPE("type", ArticleFields.FACET_TYPE, Field.SOURCE_TYPE),
    PERSON("person", ArticleFields.FACET_PERSON, Field.PERSON),
    ORGANIZATION("org", ArticleFields.FACET_ORGANIZATION, Field.ORGANIZATION),
    PLACE("place", ArticleFields.FACET_PLACE, Field.PLACE),
    TOPIC("topic", ArticleFields.FACET_TOPIC, Field.TOPIC),
    CLAIM_STATUS("claim-status", ArticleFields.FACET_CLAIM_STATUS, Field.STATUS);

    private final String title;
    private final String index;
    private final Field field;

    Facet(String title, String index, Field field) {
        this.title = title;
        this.index = index;
        this.field = field;
    }

    /// As callers name it.
    public String title() {
        return title;
    }

    /// Where the index has its values.
    String index() {
        return index;
    }

    /// By which a query is narrowed to a value.
    public Field field() {
        return field;
    }

    public static Optional<Facet> named(String title) {
        return Arrays.stream(values()).filter(facet -> facet.title.equals(title)).findFirst();
    }
}
