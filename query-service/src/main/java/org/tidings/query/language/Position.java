package org.tidings.query.language;

import org.jspecify.annotations.Nullable;

/// Where in a query something stands.
///
/// @param group null outside of groups
/// @param field null outside of the brackets of a field
/// @param depth how many brackets are around it
record Position(@Nullable Group group, @Nullable Field field, int depth) {
    static final Position OUTSIDE = new Position(null, null, 0);

    Position deeper() {
        return new Position(group, field, depth + 1);
    }

    Position in(Group inner) {
        return new Position(inner, null, depth);
    }

    Position in(Field inner) {
        return new Position(group, inner, depth);
    }
}
