package org.tidings.localstack.newsroom;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;

/// What `newsroom.txt` says of the whole newsroom.
///
/// @param dayOne the date of day 1 where nobody asks for another; its weekday is day 1's always
/// @param days how many days its articles tell of
/// @param opensAt where the clock stands at first, such as `day 10, 07:00`
/// @param offset in which the clock is set
record NewsroomSettings(LocalDate dayOne, int days, String opensAt, ZoneOffset offset) {
    private static final Set<String> HEADERS = Set.of("Day-One", "Days", "Opens-At", "Offset");

    static NewsroomSettings read(Path folder) throws IOException {
        var text = HeaderedText.read(folder.resolve("newsroom.txt")).knowing(HEADERS);
        return new NewsroomSettings(
                LocalDate.parse(text.required("Day-One")),
                Integer.parseInt(text.required("Days")),
                text.required("Opens-At"),
                ZoneOffset.of(text.required("Offset")));
    }

    NewsroomCalendar calendar() {
        return new NewsroomCalendar(dayOne);
    }

    /// The latest date for day 1 with the last day before today, so that nothing is ever dated in
    /// the future. Texts name weekdays, hence day 1 keeps its own.
    LocalDate dayOneBefore(LocalDate today) {
        return today.minusDays(days).with(previousOrSame(dayOne.getDayOfWeek()));
    }

    Instant opening(NewsroomCalendar calendar) {
        return calendar.at(opensAt, offset).toInstant();
    }
}
