package org.tidings.nlp.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.nlp.facts.Facts;

class TimeReaderTest {
    /// A Wednesday.
    private static final LocalDate PUBLISHED = LocalDate.of(2026, 7, 15);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The court ruled on Monday.| 2026-07-13..2026-07-13 Monday",
                "The court will rule on Monday.| 2026-07-20..2026-07-20 Monday",
                "The ferry sank on Wednesday night.| 2026-07-15..2026-07-15 Wednesday night",
                "She resigned yesterday.| 2026-07-14..2026-07-14 yesterday",
                "Prices fell last month.| 2026-06-01..2026-06-30 last month",
                "Two weeks ago nobody knew.| 2026-06-29..2026-07-05 Two weeks ago",
                "The fair opened on 3 May 2024.| 2024-05-03..2024-05-03 3 May 2024",
                "The law passed in November.| 2025-11-01..2025-11-30 November",
                "The bridge will open in November.| 2026-11-01..2026-11-30 November",
                "He ran it from 2011 to 2019.| 2011-01-01..2019-12-31 from 2011 to 2019",
                "They meet again next year.| 2027-01-01..2027-12-31 next year"
            })
    void givenATimeAndADayOfPublication_whenRead_thenItsDaysAreKnown(String text, String time) {
        assertEquals(List.of(time.strip()), Facts.in(text, PUBLISHED).times());
    }

    @Test
    void givenNoDayOfPublication_whenRead_thenItStaysRelative() {
        assertEquals(List.of("null..null Monday"), Facts.in("It rained on Monday.").times());
    }

    @Test
    void givenAModalVerb_whenRead_thenItIsNoMonth() {
        assertEquals(List.of(), Facts.in("The council may meet. They march on.").times());
    }

    @Test
    void givenDurations_whenRead_thenTheyHaveTheirIsoForm() {
        var facts = Facts.in("The strike lasted nearly three weeks, or 90 minutes less.");

        assertEquals(List.of("P3W", "PT90M"), facts.durations());
    }
}
