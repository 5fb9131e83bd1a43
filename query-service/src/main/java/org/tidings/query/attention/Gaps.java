package org.tidings.query.attention;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tidings.query.store.CollectionRuns;
import org.tidings.query.store.CollectionRuns.Run;

/// Times at which nothing was collected.
final class Gaps {
    private Gaps() {}

    /// @param to the present, while it goes on
    @Schema(name = "CollectionGap")
    record Gap(Instant from, Instant to) {}

    /// When the first beat was; before it nothing is known. Empty when there was none.
    static Optional<Instant> knownSince(List<Run> runs) {
        return runs.stream().map(Run::began).min(Instant::compareTo);
    }

    /// @param runs in order
    /// @return those that touch the time from `from` to `to`, cut to it, in order
    static List<Gap> between(List<Run> runs, Instant from, Instant to, Instant now) {
        var gaps = new ArrayList<Gap>();
        Instant covered = runs.isEmpty() ? now : runs.getFirst().began();
        for (Run run : runs) {
            add(gaps, new Gap(covered, run.began()), from, to);
            covered = run.ended().isAfter(covered) ? run.ended() : covered;
        }
        add(gaps, new Gap(covered, now), from, to);
        return gaps;
    }

    private static void add(List<Gap> gaps, Gap gap, Instant from, Instant to) {
        boolean silent = gap.from().plus(CollectionRuns.TOLERANCE).isBefore(gap.to());
        var begin = gap.from().isBefore(from) ? from : gap.from();
        var end = gap.to().isAfter(to) ? to : gap.to();
        if (silent && begin.isBefore(end)) {
            gaps.add(new Gap(begin, end));
        }
    }
}
