package org.tidings.ingest.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.tidings.contracts.PublicationTime.Known;
import org.tidings.ingest.extract.PageTimes.PageTime;

/// Times in the data that a page carries for its own scripts: `"publishedAt":"2026-03-02T…"`.
final class ScriptTimes {
    /// Of all scripts together, what is looked at.
    private static final int LONGEST = 1_000_000;

    private static final Pattern PUBLISHED =
            named(
                    "(?:date|first|original)?_?publi(?:sh|cation)(?:ed)?_?(?:at|on|date|time|timestamp)?|datePublished|pubDate|releaseDate");

    private static final Pattern CREATED = named("(?:date)?_?created_?(?:at|on|date)?");

    private ScriptTimes() {}

    private static Pattern named(String names) {
        return Pattern.compile(
                "\\\\?\"(?:"
                        + names
                        + ")\\\\?\"\\s{0,3}:\\s{0,3}\\\\?\"((?:19|20)\\d\\d-[^\"\\\\]{5,30})",
                Pattern.CASE_INSENSITIVE);
    }

    /// What is told to be the time of publication, else that of creation.
    static Optional<PageTime> of(Document page) {
        Optional<PageTime> published = first(page, PUBLISHED);
        return published.isPresent() ? published : first(page, CREATED);
    }

    private static Optional<PageTime> first(Document page, Pattern named) {
        int left = LONGEST;
        for (Element script : page.getElementsByTag("script")) {
            String data = script.data();
            left -= data.length();
            Matcher time = left < 0 ? null : named.matcher(data);
            if (time != null && time.find()) {
                return PageTimes.read(time.group(1), Known.MARKUP);
            }
        }
        return Optional.empty();
    }
}
