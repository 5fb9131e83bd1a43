package org.tidings.nlp.entity;

import java.util.List;

/// What the model says of a word: outside of names, or first in or inside a name of a kind.
enum NameTag {
    OUTSIDE(0),
    FIRST_PERSON(1),
    IN_PERSON(2),
    FIRST_PLACE(3),
    IN_PLACE(4),
    FIRST_ORGANIZATION(5),
    IN_ORGANIZATION(6),
    FIRST_OTHER(7),
    IN_OTHER(8);

    /// In the order of the columns.
    static final List<NameTag> ALL = List.of(values());

    private final int column;

    NameTag(int column) {
        this.column = column;
    }

    /// Where the model's output has its score.
    int column() {
        return column;
    }

    boolean continues() {
        return this != OUTSIDE && column % 2 == 0;
    }

    /// Whether this tag may stand behind that one: a name is continued only by its own kind.
    boolean mayFollow(NameTag before) {
        return !continues() || before == this || before.column == column - 1;
    }

    /// What a name that begins with or continues by this tag is.
    ///
    /// @throws IllegalStateException for OUTSIDE
    TaggedName.Kind kind() {
        return switch (this) {
            case FIRST_PERSON, IN_PERSON -> TaggedName.Kind.PERSON;
            case FIRST_PLACE, IN_PLACE -> TaggedName.Kind.PLACE;
            case FIRST_ORGANIZATION, IN_ORGANIZATION -> TaggedName.Kind.ORGANIZATION;
            case FIRST_OTHER, IN_OTHER -> TaggedName.Kind.OTHER;
            case OUTSIDE -> throw new IllegalStateException("no name");
        };
    }
}
