package org.tidings.query.saved;

import jakarta.ws.rs.core.EntityTag;
import org.jspecify.annotations.Nullable;

/// Tells one state of a saved search from the next.
final class SavedSearchTag {
    private SavedSearchTag() {}

    static EntityTag of(int version) {
        return new EntityTag("v" + version);
    }

    /// @param match what the caller sent as If-Match
    /// @return the version that they have read
    /// @throws org.tidings.problem.ProblemException when they do not say, or it is another
    static int version(@Nullable String match, SavedSearch search) {
        if (match == null || match.isBlank()) {
            throw SavedSearchRules.tagMissing();
        }
        String tag = '"' + of(search.version()).getValue() + '"';
        if (!match.strip().equals("*") && !match.contains(tag)) {
            throw SavedSearchRules.changed(search);
        }
        return search.version();
    }
}
