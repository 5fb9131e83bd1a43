package org.tidings.ingest.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.contracts.PublicationTime.Known;
import org.tidings.ingest.extract.PageTimes.PageTime;

/// The day in an address: `/2026/03/02/crane-repaired`.
final class UrlTime {
    private static final Pattern DAY =
            Pattern.compile("[/_-]((?:19|20)\\d{2})([/_-]?)([01]?\\d)\\2([0-3]?\\d)(?=[/_.-]|$)");

    private UrlTime() {}

    static Optional<PageTime> of(List<String> addresses) {
        return addresses.stream().map(UrlTime::of).flatMap(Optional::stream).findFirst();
    }

    private static Optional<PageTime> of(String address) {
        int query = address.indexOf('?');
        Matcher day = DAY.matcher(query < 0 ? address : address.substring(0, query));
        if (!day.find()) {
            return Optional.empty();
        }
        boolean digits = day.group(2).isEmpty() && (day.group(3) + day.group(4)).length() < 4;
        String written = day.group(1) + "-" + day.group(3) + "-" + day.group(4);
        return digits ? Optional.empty() : PageTimes.read(written, Known.URL);
    }
}
