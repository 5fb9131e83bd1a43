package org.tidings.localstack.newsroom;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/// Turns the newsroom's own days into dates and back. Articles say `day 2, 07:30`.
record NewsroomCalendar(LocalDate dayOne) {
    private static final Pattern MOMENT = Pattern.compile("day ([1-9]\\d{0,3}), (\\d\\d:\\d\\d)");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /// @param moment day and clock time at the outlet's place, such as `day 2, 07:30`
    OffsetDateTime at(String moment, ZoneOffset offset) {
        var parts = MOMENT.matcher(moment);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a moment such as \"day 2, 07:30\": " + moment);
        }
        return dayOne.plusDays(Long.parseLong(parts.group(1)) - 1)
                .atTime(LocalTime.parse(parts.group(2)))
                .atOffset(offset);
    }

    /// Counts from 1; 0 and less before day one.
    int day(Instant moment, ZoneOffset offset) {
        var date = moment.atOffset(offset).toLocalDate();
        return Math.toIntExact(ChronoUnit.DAYS.between(dayOne, date) + 1);
    }

    /// To the minute, such as `07:30`.
    static String time(Instant moment, ZoneOffset offset) {
        return TIME.format(moment.atOffset(offset));
    }
}
