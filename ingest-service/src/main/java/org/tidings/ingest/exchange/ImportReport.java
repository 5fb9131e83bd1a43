package org.tidings.ingest.exchange;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What became of each feed of a list.
///
/// @param dryRun nothing was stored: this is what would become of them
/// @param collections that were made
@Schema(name = "ImportReport")
record ImportReport(
        boolean dryRun,
        int added,
        int already,
        int refused,
        List<String> collections,
        List<Line> lines) {
    ImportReport {
        collections = List.copyOf(collections);
        lines = List.copyOf(lines);
    }

    static ImportReport of(boolean dryRun, List<String> collections, List<Line> lines) {
        return new ImportReport(
                dryRun,
                count(lines, Outcome.ADDED),
                count(lines, Outcome.ALREADY),
                count(lines, Outcome.REFUSED),
                collections,
                lines);
    }

    private static int count(List<Line> lines, Outcome outcome) {
        return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    @Schema(name = "ImportOutcome")
    enum Outcome {
        ADDED,
        ALREADY,
        REFUSED
    }

    /// @param line in the list, from 1
    /// @param reason name of the problem; null unless refused
    /// @param detail for the person; null when there is nothing to say
    /// @param feedId null when refused, and for what a dry run would add
    @Schema(name = "ImportLine")
    record Line(
            int line,
            @Nullable String address,
            @Nullable String name,
            @Nullable String collection,
            Outcome outcome,
            @Nullable String reason,
            @Nullable String detail,
            @Nullable UUID feedId) {
        static Line of(
                ListedFeed feed, Outcome outcome, @Nullable String detail, @Nullable UUID id) {
            return new Line(
                    feed.line(),
                    feed.url(),
                    feed.title(),
                    feed.collection(),
                    outcome,
                    null,
                    detail,
                    id);
        }

        static Line refused(ListedFeed feed, String reason, @Nullable String detail) {
            return new Line(
                    feed.line(),
                    feed.url(),
                    feed.title(),
                    feed.collection(),
                    Outcome.REFUSED,
                    reason,
                    detail,
                    null);
        }
    }
}
