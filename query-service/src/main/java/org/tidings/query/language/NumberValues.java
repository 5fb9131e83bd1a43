package org.tidings.query.language;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the value of a field that holds numbers.
final class NumberValues {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");
    private static final Pattern THOUSANDS = Pattern.compile("(-?\\d{1,3})([,'_]\\d{3})+");

    private final String text;
    private final Field field;

    NumberValues(String text, Field field) {
        this.text = text;
        this.field = field;
    }

    Query of(Token token) {
        String written = token.content().strip();
        var range =
                token.distance().isEmpty()
                        ? Ranges.of(written, NumberValues::number)
                        : Optional.<Ranges<BigDecimal>>empty();
        return range.map(found -> new Query.Numbers(found.low(), found.high(), token.place()))
                .orElseThrow(
                        () ->
                                Values.invalid(
                                        text,
                                        field,
                                        token,
                                        "a number such as 20, >=20 or [20 TO 50]",
                                        Ranges.meant(written, NumberValues::roughly)
                                                .orElse(">=1")));
    }

    /// Plain: `1.50` and `1.5` are one number, and 100 is never `1E+2`.
    private static Optional<BigDecimal> number(String written) {
        if (!NUMBER.matcher(written).matches()) {
            return Optional.empty();
        }
        var number = new BigDecimal(written).stripTrailingZeros();
        return Optional.of(number.scale() < 0 ? number.setScale(0) : number);
    }

    private static Optional<BigDecimal> roughly(String written) {
        return THOUSANDS.matcher(written).matches()
                ? number(written.replaceAll("[,'_]", ""))
                : number(written.replaceAll("[^0-9.-]", ""));
    }
}
