package org.tidings.query.finding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tidings.contracts.finding.Findings;

/// So many of each kind.
///
/// @param tone 1 where it was measured
@Schema(name = "FindingCounts")
record FindingCounts(
        int sections,
        int entities,
        int times,
        int quantities,
        int quotations,
        int claims,
        int positions,
        int tensions,
        int events,
        int voices,
        int highlights,
        int topics,
        @Schema(description = "1 where it was measured.") int tone) {
    static FindingCounts of(Findings found) {
        return new FindingCounts(
                found.sections().size(),
                found.entities().size(),
                found.times().size(),
                found.quantities().size(),
                found.quotations().size(),
                found.claims().size(),
                found.positions().size(),
                found.tensions().size(),
                found.events().size(),
                found.voices().size(),
                found.highlights().size(),
                found.topics().size(),
                found.tone() == null ? 0 : 1);
    }

    FindingCounts minus(FindingCounts shown) {
        return new FindingCounts(
                sections - shown.sections,
                entities - shown.entities,
                times - shown.times,
                quantities - shown.quantities,
                quotations - shown.quotations,
                claims - shown.claims,
                positions - shown.positions,
                tensions - shown.tensions,
                events - shown.events,
                voices - shown.voices,
                highlights - shown.highlights,
                topics - shown.topics,
                tone - shown.tone);
    }
}
