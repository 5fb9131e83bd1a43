package org.tidings.query.language;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The saved searches that somebody may name in a query.
public interface NamedQueries {
    /// @param name in any spelling of case and accents
    /// @return empty when there is none that the person may see
    Optional<Named> named(String name);

    /// All names, for a word about which was meant.
    List<String> names();

    /// A saved search.
    ///
    /// @param id tells it from others, whatever it is called
    /// @param query as it was typed
    /// @param within the searches that its own query may name
    record Named(UUID id, String query, NamedQueries within) {}
}
