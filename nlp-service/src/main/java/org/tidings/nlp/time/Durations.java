package org.tidings.nlp.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.finding.Quantity;
import org.tidings.contracts.finding.TimeExpression;
import org.tidings.contracts.finding.TimeExpression.Resolution;

/// Lengths of time: quantities whose unit is one, in the form of ISO 8601.
final class Durations {
    private static final Map<String, String> FORMS =
            Map.ofEntries(
                    Map.entry("second", "PT%sS"), Map.entry("minute", "PT%sM"),
                    Map.entry("hour", "PT%sH"), Map.entry("day", "P%sD"),
                    Map.entry("night", "P%sD"), Map.entry("week", "P%sW"),
                    Map.entry("month", "P%sM"), Map.entry("year", "P%sY"));

    private static final Map<String, Integer> MULTIPLES =
            Map.of("fortnight", 2, "quarter", 3, "decade", 10, "century", 100);

    private static final Map<String, String> PARTS =
            Map.of("fortnight", "week", "quarter", "month", "decade", "year", "century", "year");

    private Durations() {}

    static List<TimeExpression> of(List<Quantity> quantities) {
        return quantities.stream()
                .flatMap(
                        quantity -> {
                            String duration = iso(quantity);
                            return duration == null
                                    ? java.util.stream.Stream.<TimeExpression>empty()
                                    : java.util.stream.Stream.of(expression(quantity, duration));
                        })
                .toList();
    }

    private static TimeExpression expression(Quantity quantity, String duration) {
        return new TimeExpression(
                quantity.span(), null, null, Resolution.NOT_A_DATE, duration, "time/duration");
    }

    private static @Nullable String iso(Quantity quantity) {
        @Nullable String unit = quantity.unit();
        if (unit == null) {
            return null;
        }
        double value = quantity.value() * MULTIPLES.getOrDefault(unit, 1);
        @Nullable String form = FORMS.get(PARTS.getOrDefault(unit, unit));
        return form == null
                ? null
                : form.formatted(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
    }
}
