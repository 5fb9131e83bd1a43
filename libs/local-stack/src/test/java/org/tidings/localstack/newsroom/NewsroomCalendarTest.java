package org.tidings.localstack.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsroomCalendarTest {
    private final NewsroomCalendar calendar = new NewsroomCalendar(LocalDate.of(2026, 11, 2));

    @Test
    void givenADayAndTime_whenAsked_thenItCountsFromDayOne() {
        var moment = calendar.at("day 30, 07:30", ZoneOffset.ofHours(1));

        assertEquals(OffsetDateTime.parse("2026-12-01T07:30:00+01:00"), moment);
    }

    @Test
    void givenAnInstant_whenAsked_thenDayAndTimeAreThoseOfThePlace() {
        var moment = Instant.parse("2026-11-03T23:30:00Z");

        assertEquals(3, calendar.day(moment, ZoneOffset.ofHours(1)));
        assertEquals("00:30", NewsroomCalendar.time(moment, ZoneOffset.ofHours(1)));
        assertEquals(2, calendar.day(moment, ZoneOffset.UTC));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-11, 2026-10-26",
        "2026-11-12, 2026-11-02",
        "2026-11-18, 2026-11-02",
        "2026-11-19, 2026-11-09"
    })
    void givenToday_whenDayOneIsChosen_thenTheLastDayIsPastAndDayOneAMonday(
            LocalDate today, LocalDate dayOne) {
        var settings = new NewsroomSettings(calendar.dayOne(), 10, "day 10, 07:00", ZoneOffset.UTC);

        assertEquals(dayOne, settings.dayOneBefore(today));
    }

    @ParameterizedTest
    @ValueSource(strings = {"day 0, 07:30", "day 1 07:30", "2026-11-02", "day 1, 7:30"})
    void givenAnotherForm_whenAsked_thenItIsRefused(String moment) {
        assertThrows(IllegalArgumentException.class, () -> calendar.at(moment, ZoneOffset.UTC));
    }
}
