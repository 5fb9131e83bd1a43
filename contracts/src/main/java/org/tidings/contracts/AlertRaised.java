package org.tidings.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// An article that newly matches a saved search.
///
/// Key [#articleId()]; at least once, unique by ([#searchId()], [#articleId()]).
///
/// @param visibility the organisation whose search it is, never public
/// @param raisedAt when the match was found
/// @param edit it matches only since the article was changed
/// @param people Keycloak's ids of those in whose inbox it is; none in messages from before they
///     were named
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
        boolean edit,
        List<String> people) {
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
        people = Lists.orEmpty(people);
        if (visibility.scope() != Visibility.Scope.ORGANIZATION) {
            throw new IllegalArgumentException("an alert belongs to one organisation");
        }
        if (revision < 1 || generation < 1) {
            throw new IllegalArgumentException("revision and generation start at 1");
        }
    }
}
