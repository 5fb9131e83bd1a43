package org.tidings.nlp.evaluate;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.tidings.contracts.finding.TimeExpression;

/// Days, weeks, quarters, months and years as the labels write them.
final class GoldDay {
    private GoldDay() {}

    static boolean matches(String resolved, TimeExpression time) {
        LocalDate from = time.from();
        if (from == null) {
            return false;
        }
        String first = resolved.split("/", 2)[0];
        if (first.matches("\\d{4}-W\\d\\d")) {
            return week(from).equals(first);
        }
        if (first.matches("\\d{4}-Q\\d")) {
            return (from.getYear() + "-Q" + from.get(IsoFields.QUARTER_OF_YEAR)).equals(first);
        }
        String day = first.length() > 10 ? first.substring(0, 10) : first;
        LocalDate to = time.to();
        return from.toString().startsWith(day) || (to != null && to.toString().equals(day));
    }

    private static String week(LocalDate day) {
        return "%d-W%02d"
                .formatted(
                        day.get(IsoFields.WEEK_BASED_YEAR),
                        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
