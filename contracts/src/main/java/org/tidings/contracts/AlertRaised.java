package org.tidings.contracts;

import java.time.Instant;
import java.util.UUID;

/// An article that newly matches a saved search.
///
/// Key [#articleId()]; unique by ([#searchId()], [#articleId()]), save that a later revision which
/// newly matches is raised once more, with `edit` set.
///
/// @param visibility the organisation whose search it is, never public
/// @param raisedAt when the match was found
/// @param edit it matches only since the article was changed
public record AlertRaised(
        UUID alertId,
        UUID searchId,
        UUID articleId,
        int revision,
        int generation,
        Visibility visibility,
        Clocks clocks,
        Rights rights,
        Provenance provenance,
        Instant raisedAt,
        boolean edit) {
    public static final String TOPIC = "alerts.raised";

    public AlertRaised {
        Present.check(alertId, "alertId");
        Present.check(searchId, "searchId");
        Present.check(articleId, "articleId");
        Present.check(visibility, "visibility");
        Present.check(clocks, "clocks");
        Present.check(rights, "rights");
        Present.check(provenance, "provenance");
        Present.check(raisedAt, "raisedAt");
        if (visibility.scope() != Visibility.Scope.ORGANIZATION) {
            throw new IllegalArgumentException("an alert belongs to one organisation");
        }
        if (revision < 1 || generation < 1) {
            throw new IllegalArgumentException("revision and generation start at 1");
        }
    }
}
