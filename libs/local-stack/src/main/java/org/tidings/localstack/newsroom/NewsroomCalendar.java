package org.tidings.localstack.newsroom;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/// Turns the newsroom's own days into dates. Articles say `day 2, 07:30`; one line in
/// `newsroom.txt` says which date day 1 is.
record NewsroomCalendar(LocalDate dayOne) {
    private static final Pattern MOMENT = Pattern.compile("day ([1-9]\\d*), (\\d\\d:\\d\\d)");

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
}
