package org.tidings.localstack.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsroomCalendarTest {
    private final NewsroomCalendar calendar = new NewsroomCalendar(LocalDate.of(2026, 11, 2));

    @Test
    void givenADayAndTime_whenAsked_thenItCountsFromDayOne() {
        var moment = calendar.at("day 30, 07:30", ZoneOffset.ofHours(1));

        assertEquals(OffsetDateTime.parse("2026-12-01T07:30:00+01:00"), moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"day 0, 07:30", "day 1 07:30", "2026-11-02", "day 1, 7:30"})
    void givenAnotherForm_whenAsked_thenItIsRefused(String moment) {
        assertThrows(IllegalArgumentException.class, () -> calendar.at(moment, ZoneOffset.UTC));
    }
}
