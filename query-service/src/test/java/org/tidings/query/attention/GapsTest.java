package org.tidings.query.attention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tidings.query.attention.Gaps.Gap;
import org.tidings.query.store.CollectionRuns.Run;

class GapsTest {
    private static final List<Run> RUNS =
            List.of(run("08:00", "09:00"), run("09:04", "09:30"), run("11:00", "12:00"));

    @Test
    void givenRuns_whenALongSilenceLiesBetween_thenItIsAGap() {
        assertEquals(
                List.of(new Gap(at("09:30"), at("11:00"))),
                Gaps.between(RUNS, at("00:00"), at("23:00"), at("12:03")));
        assertEquals(Optional.of(at("08:00")), Gaps.knownSince(RUNS));
    }

    @Test
    void givenNoBeatForLong_whenAsked_thenTheGapLastsUntilNow() {
        assertEquals(
                List.of(new Gap(at("12:00"), at("12:20"))),
                Gaps.between(RUNS, at("11:30"), at("23:00"), at("12:20")));
    }

    @Test
    void givenAPartOfTheTime_whenAsked_thenGapsAreCutToIt() {
        assertEquals(
                List.of(new Gap(at("10:00"), at("10:30"))),
                Gaps.between(RUNS, at("10:00"), at("10:30"), at("12:01")));
        assertEquals(List.of(), Gaps.between(RUNS, at("11:00"), at("12:00"), at("12:01")));
    }

    @Test
    void givenRunsThatOverlap_whenAsked_thenThereIsNoGapInside() {
        var runs = List.of(run("08:00", "10:00"), run("08:30", "09:00"), run("10:02", "12:00"));

        assertEquals(List.of(), Gaps.between(runs, at("00:00"), at("12:00"), at("12:00")));
    }

    @Test
    void givenNoBeatEver_whenAsked_thenNothingIsKnown() {
        assertEquals(List.of(), Gaps.between(List.of(), at("00:00"), at("12:00"), at("12:00")));
        assertEquals(Optional.empty(), Gaps.knownSince(List.of()));
    }

    private static Run run(String began, String ended) {
        return new Run(at(began), at(ended));
    }

    private static Instant at(String time) {
        return Instant.parse("2026-03-02T" + time + ":00Z");
    }
}
