package org.tidings.ingest.backfill;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Days in UTC, both ends included; an end that is null is open.
record DayRange(@Nullable LocalDate from, @Nullable LocalDate to) {
    static final DayRange ALL = new DayRange(null, null);

    boolean isAll() {
        return from == null && to == null;
    }

    boolean holds(Instant moment) {
        return !endsBefore(moment) && !startsAfter(moment);
    }

    /// Whatever was last changed then cannot have been published in the range.
    boolean startsAfter(Instant moment) {
        return from != null && moment.isBefore(from.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private boolean endsBefore(Instant moment) {
        return to != null
                && !moment.isBefore(to.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /// To go behind an address; empty when everything is asked for.
    String inWords() {
        return (from == null ? "" : " from " + from) + (to == null ? "" : " to " + to);
    }
}
