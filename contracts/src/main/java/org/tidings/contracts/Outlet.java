package org.tidings.contracts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who published an article.
///
/// @param domain host name without `www.`; null for a text that came without an outlet
/// @param country ISO 3166-1 alpha-2; null when unknown
/// @param demonstration its articles are invented, and every view says so
public record Outlet(
        UUID id,
        String name,
        @Nullable String domain,
        @Nullable String country,
        Kind kind,
        boolean demonstration) {
    public Outlet {
        Present.check(id, "outlet.id");
        Present.check(name, "outlet.name");
        Present.check(kind, "outlet.kind");
    }

    public enum Kind {
        WIRE,
        PAPER,
        BROADCASTER,
        BLOG,
        STATE,
        GOVERNMENT,
        UNKNOWN
    }
}
