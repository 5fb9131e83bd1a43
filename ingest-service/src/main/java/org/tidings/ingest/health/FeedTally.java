package org.tidings.ingest.health;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How several feeds fare.
///
/// @param worst what needs attention first
/// @param counts how many fare so; what none does is missing
@Schema(name = "FeedTally")
public record FeedTally(
        @Schema(examples = "ATTENTION") HealthStatus worst,
        @Schema(examples = "{\"ATTENTION\": 1, \"OK\": 7}") Map<HealthStatus, Integer> counts) {
    public FeedTally {
        counts = Map.copyOf(counts);
    }

    /// @param statuses at least one
    static FeedTally of(Collection<HealthStatus> statuses) {
        var counts = new EnumMap<HealthStatus, Integer>(HealthStatus.class);
        statuses.forEach(status -> counts.merge(status, 1, Integer::sum));
        return new FeedTally(counts.keySet().iterator().next(), counts);
    }
}
