package org.tidings.ingest.extract;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Names of months, long and short, in the languages of large presses.
final class MonthNames {
    /// Croatian is left out: its October is the November of Poles and Czechs.
    private static final List<String> LANGUAGES =
            List.of(
                    "en", "de", "fr", "es", "it", "nl", "pl", "tr", "pt", "ru", "uk", "cs", "sk",
                    "sv", "da", "nb", "fi", "hu", "ro", "el", "id", "ca", "bg", "lt", "lv", "et",
                    "sl", "is", "ar", "vi");

    private static final List<TextStyle> STYLES =
            List.of(
                    TextStyle.FULL,
                    TextStyle.FULL_STANDALONE,
                    TextStyle.SHORT,
                    TextStyle.SHORT_STANDALONE);

    private static final Map<String, Month> NAMES = names();

    private MonthNames() {}

    private static Map<String, Month> names() {
        Map<String, Month> names = new HashMap<>();
        for (String language : LANGUAGES) {
            Locale locale = Locale.of(language);
            for (Month month : Month.values()) {
                for (TextStyle style : STYLES) {
                    names.putIfAbsent(bare(month.getDisplayName(style, locale)), month);
                }
            }
        }
        // Austria's own, and what people write besides the locale data's short forms
        names.put("jänner", Month.JANUARY);
        names.put("feber", Month.FEBRUARY);
        names.put("sept", Month.SEPTEMBER);
        names.put("mär", Month.MARCH);
        names.put("mrz", Month.MARCH);
        names.put("maerz", Month.MARCH);
        names.put("setiembre", Month.SEPTEMBER);
        names.keySet().removeIf(name -> name.isEmpty() || !Character.isLetter(name.charAt(0)));
        return Map.copyOf(names);
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replace(".", "");
    }

    static @Nullable Month of(String name) {
        return NAMES.get(bare(name));
    }
}
