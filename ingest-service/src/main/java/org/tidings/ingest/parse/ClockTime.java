package org.tidings.ingest.parse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A time of day as written; hour 24 and second 60 exist.
record ClockTime(int hour, int minute, int second, int nano) {
    static final ClockTime MIDNIGHT = new ClockTime(0, 0, 0, 0);

    private static final Set<String> BEFORE_NOON = Set.of("am", "오전", "πμ", "上午", "午前", "vorm");
    private static final Set<String> AFTER_NOON = Set.of("pm", "오후", "μμ", "下午", "午後", "nachm");

    /// @param meridiem such as `PM`; empty for a time of 24 hours
    static ClockTime of(
            String hour,
            @Nullable String minute,
            @Nullable String second,
            @Nullable String fraction,
            @Nullable String meridiem) {
        return new ClockTime(
                hour(Integer.parseInt(hour), meridiem),
                minute == null ? 0 : Integer.parseInt(minute),
                second == null ? 0 : Integer.parseInt(second),
                fraction == null ? 0 : nano(fraction));
    }

    private static int hour(int hour, @Nullable String meridiem) {
        String half = meridiem == null ? "" : meridiem.replace(".", "").toLowerCase(Locale.ROOT);
        if (AFTER_NOON.contains(half) && hour < 12) {
            return hour + 12;
        }
        return BEFORE_NOON.contains(half) && hour == 12 ? 0 : hour;
    }

    private static int nano(String fraction) {
        return Integer.parseInt((fraction + "000000000").substring(0, 9));
    }

    /// @throws java.time.DateTimeException when there is no such time
    Instant on(LocalDate date, ZoneOffset offset) {
        boolean leap = second == 60;
        boolean next = hour == 24 && minute == 0 && second == 0;
        var time = LocalTime.of(next ? 0 : hour, minute, leap ? 59 : second, nano);
        return date.plusDays(next ? 1 : 0).atTime(time).plusSeconds(leap ? 1 : 0).toInstant(offset);
    }
}
