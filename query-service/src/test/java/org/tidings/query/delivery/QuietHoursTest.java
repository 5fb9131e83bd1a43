package org.tidings.query.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {
    @ParameterizedTest
    @CsvSource({
        // over midnight, in winter (UTC+1)
        "22:00, 07:00, 2026-01-10T20:59:59Z, ",
        "22:00, 07:00, 2026-01-10T21:00:00Z, 2026-01-11T06:00:00Z",
        "22:00, 07:00, 2026-01-11T03:00:00Z, 2026-01-11T06:00:00Z",
        "22:00, 07:00, 2026-01-11T06:00:00Z, ",
        // within a day, in summer (UTC+2)
        "12:00, 13:30, 2026-07-10T10:00:00Z, 2026-07-10T11:30:00Z",
        "12:00, 13:30, 2026-07-10T11:30:00Z, ",
        // clocks are put forward at 02:00, so that 02:30 is not there
        "22:00, 02:30, 2026-03-28T23:00:00Z, 2026-03-29T01:30:00Z",
        // clocks are put back at 03:00: the night has an hour more
        "22:00, 07:00, 2026-10-24T23:00:00Z, 2026-10-25T06:00:00Z",
    })
    void givenQuietHours_whenAnInstantIsLookedAt_thenTheyEndWhenTheClockThereSays(
            String from, String until, Instant instant, Instant end) {
        var hours =
                new QuietHours(
                        LocalTime.parse(from),
                        LocalTime.parse(until),
                        ZoneId.of("Europe/Amsterdam"));

        assertEquals(Optional.ofNullable(end), hours.endAt(instant));
    }
}
