package org.tidings.ingest.outlet;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.tidings.contracts.Visibility;

/// Visibility as the `scope` columns hold it: `public`, or the organisation's id.
@Converter
public class ScopeColumn implements AttributeConverter<Visibility, String> {
    private static final String PUBLIC = "public";

    public static String of(Visibility visibility) {
        return switch (visibility.scope()) {
            case PUBLIC -> PUBLIC;
            case ORGANIZATION -> String.valueOf(visibility.organization());
        };
    }

    @Override
    public String convertToDatabaseColumn(Visibility visibility) {
        return of(visibility);
    }

    @Override
    public Visibility convertToEntityAttribute(String column) {
        return column.equals(PUBLIC) ? Visibility.PUBLIC : Visibility.of(column);
    }
}
