package org.tidings.ingest.health;

import org.jspecify.annotations.Nullable;
import org.tidings.ingest.fetch.FailureKind;

/// How a feed fares, and why.
///
/// @param reason for the person who looks after the feed; null where there is nothing to say
record Verdict(HealthStatus status, @Nullable String reason) {
    /// Fewer entries without an article may be chance.
    private static final int FEWEST_ENTRIES = 3;

    /// @param tolerated failures in a row of the kind that passes
    static Verdict of(HealthFacts facts, VolumeCheck volume, int tolerated) {
        return switch (facts.activity()) {
            case "PAUSED" -> new Verdict(HealthStatus.PAUSED, "A person stopped it.");
            case "GONE" ->
                    new Verdict(HealthStatus.RESTING, "Its outlet says that it is gone for good.");
            case "RESTING" -> new Verdict(HealthStatus.RESTING, failed(facts, "Asked seldom"));
            default -> polled(facts, volume, tolerated);
        };
    }

    private static Verdict polled(HealthFacts facts, VolumeCheck volume, int tolerated) {
        if (facts.failures() > (passes(facts) ? tolerated : 0)) {
            return new Verdict(HealthStatus.FAILING, failed(facts, "Not read"));
        }
        if (facts.lastPolled() == null || facts.entries() == null) {
            return new Verdict(HealthStatus.NEW, null);
        }
        String oddity = oddity(facts, volume);
        return oddity == null
                ? new Verdict(HealthStatus.OK, null)
                : new Verdict(HealthStatus.ATTENTION, oddity);
    }

    private static boolean passes(HealthFacts facts) {
        return facts.failure() == null || facts.failure().weight() == FailureKind.Weight.TEMPORARY;
    }

    private static String failed(HealthFacts facts, String what) {
        String times =
                facts.failures() == 1 ? "the last poll" : "the last " + facts.failures() + " polls";
        return what
                + ": "
                + times
                + " failed"
                + (facts.message() == null ? "." : ": " + facts.message() + ".");
    }

    private static @Nullable String oddity(HealthFacts facts, VolumeCheck volume) {
        Integer entries = facts.entries();
        if (entries != null && entries >= FEWEST_ENTRIES && entries.equals(facts.skipped())) {
            return "None of its " + entries + " entries gives an article: " + facts.skipReason();
        }
        return volume.reason() != null ? volume.reason() : facts.change();
    }
}
