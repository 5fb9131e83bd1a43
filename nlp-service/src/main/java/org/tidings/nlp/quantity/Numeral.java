package org.tidings.nlp.quantity;

import org.jspecify.annotations.Nullable;

/// A number as written, before it is known what it counts.
///
/// @param start offset into the text, of the currency sign where there is one
/// @param end behind the last digit or word
/// @param upper the upper end of a range; else null
/// @param currency by a sign or code before it; else null
/// @param digits whether its first part is written in digits
record Numeral(
        int start,
        int end,
        double value,
        @Nullable Double upper,
        @Nullable String currency,
        boolean digits,
        boolean fraction) {
    Numeral upTo(Numeral high) {
        double low =
                value < high.value && value < 1000 && isScaled(high) ? value * scale(high) : value;
        return new Numeral(
                start,
                high.end,
                low,
                high.value,
                currency == null ? high.currency : currency,
                digits,
                false);
    }

    /// As in `2 to 3 million`.
    private static boolean isScaled(Numeral high) {
        return high.value >= 1_000_000;
    }

    private static double scale(Numeral high) {
        double scale = 1;
        while (high.value / scale >= 1000) {
            scale *= 1000;
        }
        return scale;
    }
}
