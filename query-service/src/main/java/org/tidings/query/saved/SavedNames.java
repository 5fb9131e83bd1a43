package org.tidings.query.saved;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.query.language.NamedQueries;

/// The searches that one person may name: their own first, then those shared with them. In the
/// query of a shared search, the names are its owner's.
final class SavedNames implements NamedQueries {
    private final SavedSearchRepository rows;
    private final String organization;
    private final String person;
    private final Map<String, Optional<Named>> known = new HashMap<>();

    SavedNames(SavedSearchRepository rows, String organization, String person) {
        this.rows = rows;
        this.organization = organization;
        this.person = person;
    }

    @Override
    public Optional<Named> named(String name) {
        return known.computeIfAbsent(
                NameKey.of(name), key -> rows.named(organization, person, key).map(this::named));
    }

    private Named named(SavedSearch search) {
        var within =
                search.owner().equals(person)
                        ? this
                        : new SavedNames(rows, organization, search.owner());
        return new Named(search.id(), search.query(), within);
    }

    @Override
    public List<String> names() {
        return rows.names(organization, person);
    }
}
