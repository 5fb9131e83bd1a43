package org.tidings.query.attention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.query.search.ParameterNotValid;

class PeriodTest {
    private static final Instant NOW = Instant.parse("2026-03-29T10:20:00Z");

    @ParameterizedTest
    @CsvSource({
        "hour,  2026-03-28T23:30:00Z, 2026-03-29T03:00:00Z, Europe/Berlin, 4",
        "day,   2026-03-28,           2026-03-30,           Europe/Berlin, 3",
        "week,  2026-03-03,           2026-03-09,           UTC,           2",
        "month, 2026-01-31,           2026-03-01,           UTC,           3",
        "auto,  2026-03-27,           2026-03-28,           UTC,           48",
        "auto,  2026-03-01,           2026-03-28,           UTC,           28",
        "auto,  2025-03-01,           2026-03-01,           UTC,           53",
        "auto,  2010-01-01,           2019-12-31,           UTC,           120",
    })
    void givenATime_whenCutIntoSteps_thenTheyFollowTheCalendar(
            String interval, String from, String to, String zone, int count) {
        var steps = steps(interval, from, to, zone).starts();

        assertEquals(count, steps.size() - 1, steps::toString);
        assertTrue(!steps.getFirst().isAfter(Period.of("auto", from, to, zone, NOW).from()));
        assertTrue(!steps.getLast().isBefore(Period.of("auto", from, to, zone, NOW).to()));
    }

    @Test
    void givenTheDayOnWhichClocksChange_whenCutIntoDays_thenItHas23Hours() {
        assertEquals(
                List.of(
                        Instant.parse("2026-03-27T23:00:00Z"),
                        Instant.parse("2026-03-28T23:00:00Z"),
                        Instant.parse("2026-03-29T22:00:00Z")),
                steps("day", "2026-03-28", "2026-03-29", "Europe/Berlin").starts());
    }

    @Test
    void givenNoTimes_whenCut_thenStepsGoFromTheFirstArticleToNow() {
        var first = Instant.parse("2026-03-27T08:00:00Z");
        var period = Period.of("day", null, null, "UTC", NOW);

        assertEquals(
                List.of(
                        Instant.parse("2026-03-27T00:00:00Z"),
                        Instant.parse("2026-03-28T00:00:00Z"),
                        Instant.parse("2026-03-29T00:00:00Z"),
                        Instant.parse("2026-03-30T00:00:00Z")),
                period.steps(() -> Optional.of(first)).starts());
        assertEquals(1, period.steps(Optional::empty).starts().size() - 1);
    }

    @Test
    void givenAFirstArticleLongAgo_whenCutIntoHours_thenTheLastStepsAreShown() {
        var period = Period.of("hour", null, null, "UTC", NOW);

        var steps = period.steps(() -> Optional.of(Instant.EPOCH)).starts();

        assertEquals(Interval.MOST, steps.size() - 1);
        assertEquals(Instant.parse("2026-03-29T11:00:00Z"), steps.getLast());
    }

    @ParameterizedTest
    @CsvSource({
        "minute, 2026-03-01, 2026-03-02, UTC,     interval",
        "hour,   2020-03-01, 2026-03-02, UTC,     interval",
        "day,    yesterday,  2026-03-02, UTC,     from",
        "day,    2026-03-02T09:00, 2026-03-02, UTC, from",
        "day,    2026-03-03, 2026-03-02, UTC,     from",
        "day,    2026-03-01, +123456-03-02, UTC,  to",
        "day,    2026-03-01, 2026-03-02, Berlin,  zone",
    })
    void givenAParameterThatIsNotValid_whenRead_thenItIsRefusedByName(
            String interval, String from, String to, String zone, String parameter) {
        var refusal =
                assertThrows(
                        ParameterNotValid.class, () -> Period.of(interval, from, to, zone, NOW));

        assertTrue(
                refusal.problem().detail().contains("\"" + parameter + "\" must be"),
                refusal.problem()::detail);
    }

    private static Period.Steps steps(String interval, String from, String to, String zone) {
        return Period.of(interval, from, to, zone, NOW)
                .steps(
                        () -> {
                            throw new AssertionError("the first article is not needed");
                        });
    }
}
