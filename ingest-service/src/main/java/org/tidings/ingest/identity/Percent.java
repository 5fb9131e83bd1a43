package org.tidings.ingest.identity;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Percent-encoding in its normal form: letters, digits and `-._~` are not encoded, the rest is in
/// capitals (RFC 3986, 6.2.2).
final class Percent {
    private static final Pattern ENCODED = Pattern.compile("%([0-9A-Fa-f]{2})");

    private Percent() {}

    static String plain(String part) {
        return part.indexOf('%') < 0 ? part : ENCODED.matcher(part).replaceAll(Percent::plain);
    }

    private static String plain(MatchResult encoded) {
        char character = (char) Integer.parseInt(encoded.group(1), 16);
        boolean unreserved =
                (character >= 'a' && character <= 'z')
                        || (character >= 'A' && character <= 'Z')
                        || (character >= '0' && character <= '9')
                        || "-._~".indexOf(character) >= 0;
        return unreserved ? String.valueOf(character) : encoded.group().toUpperCase(Locale.ROOT);
    }
}
