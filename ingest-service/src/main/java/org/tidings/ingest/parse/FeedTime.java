package org.tidings.ingest.parse;

import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Reads the times of feeds: RFC 822 and 2822, ISO 8601 (W3CDTF, ordinal and week dates), asctime,
/// the orders and names of months of many countries, numbers of seconds.
///
/// A time without a zone is one of UTC, a date its first instant, as everywhere in our messages.
final class FeedTime {
    private static final int LONGEST = 100;

    private FeedTime() {}

    /// Null for what is no time.
    static @Nullable Instant parse(String written) {
        String text = written.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        try {
            Instant epoch = epoch(text);
            if (epoch != null) {
                return epoch;
            }
            Instant iso = IsoTime.parse(text);
            return iso == null ? LooseTime.parse(text) : iso;
        } catch (DateTimeException | NumberFormatException impossible) {
            return null; // such as 30 February
        }
    }

    private static @Nullable Instant epoch(String text) {
        if (text.matches("1\\d{9}")) {
            return Instant.ofEpochSecond(Long.parseLong(text));
        }
        return text.matches("1\\d{12}") ? Instant.ofEpochMilli(Long.parseLong(text)) : null;
    }

    /// 0 to 68 are in this century, as in mail.
    static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return year;
        }
        return year < 69 ? 2000 + year : 1900 + year;
    }
}
