package org.tidings.localstack.newsroom;

import static java.time.temporal.ChronoUnit.SECONDS;

import com.sun.net.httpserver.Headers;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Conditional GET (RFC 9110, 13.1): has the caller seen this very page?
final class Freshness {
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    private Freshness() {}

    static void state(Page page, Headers answer) {
        answer.set("ETag", page.etag());
        answer.set("Last-Modified", HTTP_DATE.format(page.changed()));
    }

    /// If-None-Match wins over If-Modified-Since where both are sent.
    static boolean alreadySeen(Page page, Headers request) {
        var tags = request.get("If-None-Match");
        if (tags != null) {
            return tags.stream().anyMatch(line -> names(line, page.etag()));
        }
        var since = request.getFirst("If-Modified-Since");
        return since != null && unchangedSince(since, page.changed());
    }

    private static boolean names(String tags, String etag) {
        for (var tag : tags.split(",", -1)) {
            var name = tag.strip().replaceFirst("^W/", "");
            if (name.equals("*") || name.equals(etag)) {
                return true;
            }
        }
        return false;
    }

    private static boolean unchangedSince(String since, Instant changed) {
        try {
            return !changed.truncatedTo(SECONDS).isAfter(HTTP_DATE.parse(since, Instant::from));
        } catch (DateTimeException _) {
            return false; // a date nobody can read asks for nothing
        }
    }
}
