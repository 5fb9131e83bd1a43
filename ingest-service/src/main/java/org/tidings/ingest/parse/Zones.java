package org.tidings.ingest.parse;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The zones that are written behind times. Of names with several meanings that of RFC 822 counts,
/// or the one with the most newsrooms.
final class Zones {
    /// A zone, as part of a pattern.
    static final String PATTERN =
            "(?:(?:GMT|UTC|UT)?\\s*[+\\-\\u2212]\\d{1,2}(?::?\\d{2})?|[A-Za-z]{1,5})";

    private static final Pattern OFFSET = Pattern.compile("([+\\-\\u2212])(\\d{1,2}):?(\\d{2})?");

    private static final Map<String, Integer> MINUTES =
            Map.ofEntries(
                    Map.entry("AST", -240),
                    Map.entry("ADT", -180),
                    Map.entry("EST", -300),
                    Map.entry("EDT", -240),
                    Map.entry("ET", -300),
                    Map.entry("CST", -360),
                    Map.entry("CDT", -300),
                    Map.entry("CT", -360),
                    Map.entry("MST", -420),
                    Map.entry("MDT", -360),
                    Map.entry("MT", -420),
                    Map.entry("PST", -480),
                    Map.entry("PDT", -420),
                    Map.entry("PT", -480),
                    Map.entry("AKST", -540),
                    Map.entry("AKDT", -480),
                    Map.entry("HST", -600),
                    Map.entry("NST", -210),
                    Map.entry("NDT", -150),
                    Map.entry("BRT", -180),
                    Map.entry("BRST", -120),
                    Map.entry("ART", -180),
                    Map.entry("CLT", -240),
                    Map.entry("COT", -300),
                    Map.entry("PET", -300),
                    Map.entry("BST", 60),
                    Map.entry("WEST", 60),
                    Map.entry("CET", 60),
                    Map.entry("MET", 60),
                    Map.entry("MEZ", 60),
                    Map.entry("WAT", 60),
                    Map.entry("CEST", 120),
                    Map.entry("MEST", 120),
                    Map.entry("MESZ", 120),
                    Map.entry("EET", 120),
                    Map.entry("SAST", 120),
                    Map.entry("CAT", 120),
                    Map.entry("EEST", 180),
                    Map.entry("MSK", 180),
                    Map.entry("EAT", 180),
                    Map.entry("TRT", 180),
                    Map.entry("MSD", 240),
                    Map.entry("GST", 240),
                    Map.entry("PKT", 300),
                    Map.entry("IST", 330),
                    Map.entry("NPT", 345),
                    Map.entry("WIB", 420),
                    Map.entry("ICT", 420),
                    Map.entry("HKT", 480),
                    Map.entry("SGT", 480),
                    Map.entry("MYT", 480),
                    Map.entry("PHT", 480),
                    Map.entry("AWST", 480),
                    Map.entry("JST", 540),
                    Map.entry("KST", 540),
                    Map.entry("ACST", 570),
                    Map.entry("AEST", 600),
                    Map.entry("ACDT", 630),
                    Map.entry("AEDT", 660),
                    Map.entry("NZST", 720),
                    Map.entry("NZDT", 780));

    private Zones() {}

    /// UTC for no zone and for one that nobody knows.
    ///
    /// @throws java.time.DateTimeException for an offset of more than 18 hours
    static ZoneOffset of(@Nullable String written) {
        if (written == null) {
            return ZoneOffset.UTC;
        }
        Matcher offset = OFFSET.matcher(written);
        if (offset.find()) {
            int minutes =
                    60 * Integer.parseInt(offset.group(2))
                            + (offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3)));
            return ofMinutes(offset.group(1).equals("+") ? minutes : -minutes);
        }
        return ofMinutes(MINUTES.getOrDefault(written.strip().toUpperCase(Locale.ROOT), 0));
    }

    private static ZoneOffset ofMinutes(int minutes) {
        return ZoneOffset.ofTotalSeconds(60 * minutes);
    }
}
