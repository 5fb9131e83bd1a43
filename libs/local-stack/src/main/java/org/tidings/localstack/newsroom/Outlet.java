package org.tidings.localstack.newsroom;

import static java.util.Objects.requireNonNullElse;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An invented publisher with a host of its own.
///
/// @param language BCP 47 tag of what it publishes
/// @param dates how its pages show a time to readers
/// @param articlePath opens the path of every article, such as `/news/`
/// @param offset in which it gives its times
/// @param mark last paragraph of its articles, unless one has a mark of its own; null for the
///     carrier of a given text, which must stay as it was given
record Outlet(
        String host,
        String name,
        String tagline,
        String language,
        DateTimeFormatter dates,
        FeedFormat feed,
        String articlePath,
        ZoneOffset offset,
        @Nullable String mark) {
    private static final String DATES = "EEEE d MMMM uuuu, HH:mm";
    private static final Set<String> HEADERS =
            Set.of(
                    "Name",
                    "Tagline",
                    "Language",
                    "Dates",
                    "Feed",
                    "Article-Path",
                    "Offset",
                    "Mark");

    static Outlet of(String host, HeaderedText text) {
        text.knowing(HEADERS);
        var language = requireNonNullElse(text.optional("Language"), "en");
        var dates = requireNonNullElse(text.optional("Dates"), DATES);
        return new Outlet(
                host,
                text.required("Name"),
                text.required("Tagline"),
                language,
                DateTimeFormatter.ofPattern(dates, locale(language)),
                FeedFormat.valueOf(text.required("Feed").toUpperCase(Locale.ROOT)),
                text.required("Article-Path"),
                ZoneOffset.of(requireNonNullElse(text.optional("Offset"), "Z")),
                text.optional("Mark"));
    }

    /// English is written as in Britain here.
    private static Locale locale(String language) {
        return language.equals("en") ? Locale.UK : Locale.forLanguageTag(language);
    }

    String url(String path) {
        return "http://" + host + path;
    }
}
