package org.tidings.query.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What of an article a bound group speaks of: `quotation:( … )`.
public enum Group {
    QUOTATION,
    STATEMENT,
    CLAIM,
    COUNT,
    EVENT;

    /// As queries write it.
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Group> named(String name) {
        return Arrays.stream(values()).filter(group -> group.title().equals(name)).findFirst();
    }
}
