package org.tidings.ingest.parse;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a feed says about when to ask for it.
///
/// @param interval between two changes, from `ttl` or `sy:updatePeriod`
/// @param quietHours hours of the day in UTC, 0 to 23, in which nothing is published
/// @param quietDays the same for days
public record UpdateHints(
        @Nullable Duration interval, Set<Integer> quietHours, Set<DayOfWeek> quietDays) {
    public static final UpdateHints NONE = new UpdateHints(null, Set.of(), Set.of());

    public UpdateHints {
        quietHours = Set.copyOf(quietHours);
        quietDays = Set.copyOf(quietDays);
    }
}
