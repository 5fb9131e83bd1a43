package org.tidings.nlp.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/// Days of the week, today and its neighbours.
final class DayRules {
    private static final String CLOCK =
            "(?:(?:shortly |just )?(?:before |after |around |at )?(?:\\d{1,2}(?:[:.]\\d\\d)?\\s?(?:[ap]\\.?m\\.?)?"
                    + "|noon|midday|midnight|dawn|dusk)\\s(?:local time )?on |(?:late|early|later) on |(?:late|early) )?";
    private static final String PART =
            "(?:[’']s)?(?: (?:morning|afternoon|evening|night|lunchtime|midday|noon))?";

    private static final Map<String, Integer> NEAR =
            Map.ofEntries(
                    Map.entry("today", 0),
                    Map.entry("tonight", 0),
                    Map.entry("this morning", 0),
                    Map.entry("this afternoon", 0),
                    Map.entry("this evening", 0),
                    Map.entry("yesterday", -1),
                    Map.entry("yesterday morning", -1),
                    Map.entry("yesterday afternoon", -1),
                    Map.entry("yesterday evening", -1),
                    Map.entry("last night", -1),
                    Map.entry("tomorrow", 1),
                    Map.entry("tomorrow morning", 1),
                    Map.entry("tomorrow night", 1),
                    Map.entry("the day before yesterday", -2),
                    Map.entry("the day after tomorrow", 2));

    static final List<Rule> ALL =
            List.of(
                    new Rule(
                            "every-weekday",
                            "(?i:every|each) " + Rule.DAYS,
                            (_, _) -> Reading.RECURRING),
                    new Rule("weekdays", "(?:on )?" + Rule.DAYS + "s", (_, _) -> Reading.RECURRING),
                    new Rule(
                            "weekday",
                            CLOCK
                                    + "(?:([Ll]ast|[Nn]ext|[Tt]his|[Cc]oming|[Pp]ast) )?("
                                    + Rule.DAYS
                                    + ")"
                                    + PART,
                            DayRules::weekday),
                    new Rule(
                            "near-day",
                            "(?i:the day (?:before yesterday|after tomorrow)|(?:yesterday|tomorrow)"
                                    + "(?: morning| afternoon| evening| night)?|today|tonight|last night"
                                    + "|this (?:morning|afternoon|evening))",
                            DayRules::near));

    private DayRules() {}

    private static Reading weekday(MatchResult match, Moment moment) {
        LocalDate published = moment.published();
        if (published == null) {
            return Reading.RELATIVE;
        }
        var day = DayOfWeek.valueOf(match.group(2).toUpperCase(Locale.ROOT));
        @Nullable String which = match.group(1);
        String word = which == null ? "" : which.toLowerCase(Locale.ROOT);
        return Reading.counted(
                switch (word) {
                    case "last", "past" -> published.with(TemporalAdjusters.previous(day));
                    case "next", "coming" -> published.with(TemporalAdjusters.next(day));
                    default ->
                            published.with(
                                    moment.ahead() && !match.group().endsWith("s")
                                            ? TemporalAdjusters.nextOrSame(day)
                                            : TemporalAdjusters.previousOrSame(day));
                });
    }

    private static Reading near(MatchResult match, Moment moment) {
        LocalDate published = moment.published();
        if (published == null) {
            return Reading.RELATIVE;
        }
        String words = match.group().toLowerCase(Locale.ROOT);
        int days =
                NEAR.getOrDefault(
                        words, words.startsWith("yes") ? -1 : words.startsWith("tom") ? 1 : 0);
        return Reading.counted(published.plusDays(days));
    }
}
