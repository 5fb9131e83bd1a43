package org.tidings.contracts;

import org.jspecify.annotations.Nullable;

/// Refuses a message that lacks what every message must have, naming the field.
final class Present {
    private Present() {}

    /// @throws IllegalArgumentException when the value is missing; a message built from JSON may
    ///     hold null wherever the type says otherwise
    static void check(@Nullable Object value, String field) {
        if (value == null) {
            throw new IllegalArgumentException(field + " is missing");
        }
    }
}
