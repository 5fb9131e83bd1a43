package org.tidings.nlp.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/// Days, months and years that are named.
final class DateRules {
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String MONTH = "(" + Rule.MONTHS + ")";
    private static final String YEAR = "(" + Rule.YEAR + ")";
    private static final String PART =
            "(?:(?:early|late|mid|the (?:start|beginning|middle|end) of)[ -](?:in )?)?";

    static final List<Rule> ALL =
            List.of(
                    new Rule("iso-date", "(\\d{4})-(\\d{2})-(\\d{2})", DateRules::iso),
                    new Rule(
                            "day-month-year",
                            DAY + " (?:of )?" + MONTH + ",? " + YEAR,
                            (match, _) -> day(match.group(1), match.group(2), match.group(3))),
                    new Rule(
                            "month-day-year",
                            MONTH + " " + DAY + ",? " + YEAR,
                            (match, _) -> day(match.group(2), match.group(1), match.group(3))),
                    new Rule(
                            "month-year",
                            PART + MONTH + ",? (?:of )?" + YEAR,
                            (match, _) -> month(match.group(1), match.group(2))),
                    new Rule(
                            "month-day",
                            MONTH + " " + DAY + "(?![\\d,.:]*\\d| (?:percent|points))",
                            (match, moment) -> day(match.group(2), match.group(1), moment)),
                    new Rule(
                            "day-month",
                            DAY + " (?:of )?" + MONTH,
                            (match, moment) -> day(match.group(1), match.group(2), moment)),
                    new Rule("months", "between " + MONTH + " and " + MONTH, DateRules::months),
                    new Rule("month", PART + MONTH, DateRules::month),
                    new Rule(
                            "years",
                            "(?:from|between) " + YEAR + " (?:to|and|until) " + YEAR,
                            (match, _) -> years(match.group(1), match.group(2))),
                    new Rule("years", YEAR + "[-–/]((?:\\d\\d)?\\d\\d)", DateRules::shortYears),
                    new Rule(
                            "decade",
                            "(?:the )?((?:1[1-9]|20)\\d0)s",
                            (match, _) -> decade(match.group(1))),
                    new Rule(
                            "year",
                            PART + "(?:(?:in|since|by|until|before|after|during|of) )?" + YEAR,
                            (match, _) -> years(match.group(1), match.group(1))));

    private DateRules() {}

    private static @Nullable Reading iso(MatchResult match, Moment moment) {
        return day(match.group(3), String.valueOf(match.group(2)), match.group(1));
    }

    static @Nullable Month monthOf(String name) {
        String start = name.substring(0, Math.min(3, name.length())).toUpperCase(Locale.ROOT);
        if (Character.isDigit(start.charAt(0))) {
            int number = Integer.parseInt(name);
            return number >= 1 && number <= 12 ? Month.of(number) : null;
        }
        for (Month month : Month.values()) {
            if (month.name().startsWith(start)) {
                return month;
            }
        }
        return null;
    }

    private static @Nullable Reading day(String day, String month, String year) {
        try {
            Month named = monthOf(month);
            if (named == null) {
                return null;
            }
            var date = LocalDate.of(Integer.parseInt(year), named, Integer.parseInt(day));
            return Reading.stated(date, date);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static @Nullable Reading day(String day, String name, Moment moment) {
        Month month = monthOf(name);
        if (month == null
                || Integer.parseInt(day) < 1
                || Integer.parseInt(day) > month.maxLength()) {
            return null;
        }
        LocalDate published = moment.published();
        if (published == null) {
            return Reading.RELATIVE;
        }
        int number = Integer.parseInt(day);
        var date =
                YearMonth.of(published.getYear(), month)
                        .atDay(Math.min(number, 28))
                        .plusDays(Math.max(0, number - 28));
        boolean ahead = moment.ahead();
        if (!ahead && date.isAfter(published.plusDays(30))) {
            date = date.minusYears(1);
        } else if (ahead && date.isBefore(published.minusDays(7))) {
            date = date.plusYears(1);
        }
        return Reading.counted(date);
    }

    private static @Nullable Reading month(String name, String year) {
        Month month = monthOf(name);
        if (month == null) {
            return null;
        }
        var whole = YearMonth.of(Integer.parseInt(year), month);
        return Reading.stated(whole.atDay(1), whole.atEndOfMonth());
    }

    /// A month without a year: the last one of the name, or the next one.
    private static @Nullable Reading month(MatchResult match, Moment moment) {
        Month month = monthOf(match.group(1));
        if (month == null || !MonthNames.isMonth(match, moment)) {
            return null;
        }
        YearMonth whole = near(month, moment);
        return whole == null
                ? Reading.RELATIVE
                : Reading.counted(whole.atDay(1), whole.atEndOfMonth());
    }

    private static @Nullable YearMonth near(Month month, Moment moment) {
        LocalDate published = moment.published();
        if (published == null) {
            return null;
        }
        var whole = YearMonth.of(published.getYear(), month);
        var now = YearMonth.from(published);
        if (moment.ahead()) {
            return whole.isBefore(now) ? whole.plusYears(1) : whole;
        }
        return whole.isAfter(now) ? whole.minusYears(1) : whole;
    }

    private static @Nullable Reading months(MatchResult match, Moment moment) {
        Month first = monthOf(match.group(1));
        Month last = monthOf(match.group(2));
        if (first == null || last == null) {
            return null;
        }
        YearMonth end = near(last, moment);
        if (end == null) {
            return Reading.RELATIVE;
        }
        var start = YearMonth.of(end.getYear(), first);
        start = start.isAfter(end) ? start.minusYears(1) : start;
        return Reading.counted(start.atDay(1), end.atEndOfMonth());
    }

    private static Reading shortYears(MatchResult match, Moment moment) {
        String first = match.group(1);
        String last = match.group(2);
        return years(first, last.length() == 2 ? first.substring(0, 2) + last : last);
    }

    private static Reading years(String first, String last) {
        return Reading.stated(
                LocalDate.of(Integer.parseInt(first), 1, 1),
                LocalDate.of(Integer.parseInt(last), 12, 31));
    }

    private static Reading decade(String first) {
        int year = Integer.parseInt(first);
        return years(first, Integer.toString(year + 9));
    }
}
