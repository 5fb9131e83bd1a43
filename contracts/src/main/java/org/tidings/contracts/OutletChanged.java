package org.tidings.contracts;

import java.time.Instant;

/// What is known of an outlet, and what may be shown of it, whole, from now on. It binds the
/// articles that are stored already, and those still on their way with what was known before.
///
/// Key `outlet.id`, at least once, in any order: the greatest version wins.
///
/// @param version from 2, one more with each change; a new outlet travels with its articles
/// @param visibility of the outlet
public record OutletChanged(
        Outlet outlet, Rights rights, Visibility visibility, long version, Instant changedAt) {
    public static final String TOPIC = "outlets.changed";

    public OutletChanged {
        Present.check(outlet, "outlet");
        Present.check(rights, "rights");
        Present.check(visibility, "visibility");
        Present.check(changedAt, "changedAt");
        if (version < 1) {
            throw new IllegalArgumentException("version must be at least 1, not " + version);
        }
    }
}
