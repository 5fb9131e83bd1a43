package org.tidings.ingest.parse;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The names of months in the languages of newspapers, from the runtime's own tables (CLDR).
///
/// A name with two meanings (`listopad` is October or November) counts for neither, unless it is
/// an English one.
final class MonthNames {
    private static final List<String> LANGUAGES =
            List.of(
                    "de", "nl", "fr", "es", "it", "pt", "ca", "gl", "pl", "cs", "sk", "hu", "ro",
                    "bg", "ru", "uk", "sr", "hr", "sl", "el", "tr", "sv", "da", "nb", "fi", "et",
                    "lv", "lt", "is", "id", "ms", "sq", "mk", "eu", "cy", "ga", "az", "ar", "he",
                    "hi", "vi", "th");
    private static final List<TextStyle> STYLES =
            List.of(
                    TextStyle.FULL,
                    TextStyle.SHORT,
                    TextStyle.FULL_STANDALONE,
                    TextStyle.SHORT_STANDALONE);
    /// Forms that newspapers write beside those of the tables.
    private static final Map<String, Integer> MORE =
            Map.of("sept", 9, "jaen", 1, "maerz", 3, "mrz", 3, "ιουλ", 7, "ιουν", 6, "μαι", 5);

    private static final Map<String, Integer> MONTHS = months();

    private MonthNames() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> english = new HashMap<>(MORE);
        add(english, Locale.ENGLISH, new HashSet<>());
        Map<String, Integer> all = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (String language : LANGUAGES) {
            add(all, Locale.of(language), ambiguous);
        }
        ambiguous.forEach(all::remove);
        all.putAll(english);
        return Map.copyOf(all);
    }

    private static void add(Map<String, Integer> months, Locale locale, Set<String> ambiguous) {
        for (Month month : Month.values()) {
            for (TextStyle style : STYLES) {
                String name = plain(month.getDisplayName(style, locale));
                Integer other =
                        name.length() < 3 || Character.isDigit(name.charAt(0))
                                ? Integer.valueOf(month.getValue())
                                : months.putIfAbsent(name, month.getValue());
                if (other != null && other != month.getValue()) {
                    ambiguous.add(name);
                }
            }
        }
    }

    /// 1 to 12; null for a word that names no month.
    static @Nullable Integer number(String word) {
        String name = plain(word);
        Integer month = MONTHS.get(name);
        if (month == null && name.length() > 3) {
            month = MONTHS.get(name.substring(0, 3));
            // a cut or misspelt name, as in "Sepember"; only of English
            return month != null && name.charAt(0) < 0x80 && isEnglish(name, month) ? month : null;
        }
        return month;
    }

    private static boolean isEnglish(String name, int month) {
        String whole = plain(Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        return whole.startsWith(name.substring(0, 3))
                && whole.endsWith(name.substring(name.length() - 1));
    }

    /// In lower case, without accents and full stops.
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}.]", "")
                .toLowerCase(Locale.ROOT);
    }
}
