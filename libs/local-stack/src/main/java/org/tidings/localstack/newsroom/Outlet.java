package org.tidings.localstack.newsroom;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An invented publisher with a host of its own.
///
/// @param articlePath opens the path of every article, such as `/news/`
/// @param offset in which it gives its times
/// @param mark last paragraph of its articles; null for the carrier of a given text, which must
///     stay as it was given
record Outlet(
        String host,
        String name,
        String tagline,
        FeedFormat feed,
        String articlePath,
        ZoneOffset offset,
        @Nullable String mark) {
    private static final Set<String> HEADERS =
            Set.of("Name", "Tagline", "Feed", "Article-Path", "Offset", "Mark");

    static Outlet of(String host, HeaderedText text) {
        text.knowing(HEADERS);
        var offset = text.optional("Offset");
        return new Outlet(
                host,
                text.required("Name"),
                text.required("Tagline"),
                FeedFormat.valueOf(text.required("Feed").toUpperCase(Locale.ROOT)),
                text.required("Article-Path"),
                offset == null ? ZoneOffset.UTC : ZoneOffset.of(offset),
                text.optional("Mark"));
    }

    String url(String path) {
        return "http://" + host + path;
    }
}
