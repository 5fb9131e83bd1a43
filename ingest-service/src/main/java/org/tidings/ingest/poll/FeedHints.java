package org.tidings.ingest.poll;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.feed.QuietTimes;
import org.tidings.ingest.fetch.FetchedDocument;
import org.tidings.ingest.fetch.WebAddress;
import org.tidings.ingest.parse.ParsedFeed;

/// What a feed and its headers say about asking for it again.
///
/// @param keep how long a copy is good for, the longest that is named; null when nothing is
/// @param quiet when nobody should come
/// @param hub that tells of news (WebSub); null when there is none
/// @param topic under which the hub knows the feed; the feed's address when it does not say
/// @param saysTopic it does
record FeedHints(
        @Nullable Duration keep,
        QuietTimes quiet,
        @Nullable URI hub,
        URI topic,
        boolean saysTopic) {
    private static final Duration LONGEST = Duration.ofDays(365);

    private static final Pattern MAX_AGE = Pattern.compile("(?i)\\bmax-age\\s*=\\s*\"?(\\d{1,9})");
    private static final Pattern LINK =
            Pattern.compile("<([^<>]*)>\\s*;[^,<]*?\\brel\\s*=\\s*\"?([^\",;]+)");

    /// The header's links count more than the document's (WebSub, 4).
    static FeedHints of(FetchedDocument document, ParsedFeed feed) {
        Optional<URI> topic = linked(document, "self", feed.self()).findFirst();
        return new FeedHints(
                keep(document, feed),
                QuietTimes.of(feed.hints().quietHours(), feed.hints().quietDays()),
                linked(document, "hub", feed.hub()).findFirst().orElse(null),
                topic.orElse(document.url()),
                topic.isPresent());
    }

    private static @Nullable Duration keep(FetchedDocument document, ParsedFeed feed) {
        return Stream.concat(
                        Stream.ofNullable(feed.hints().interval()),
                        document.exchange().all("Cache-Control").stream().flatMap(FeedHints::age))
                .max(Duration::compareTo)
                .filter(Duration::isPositive)
                .map(keep -> keep.compareTo(LONGEST) < 0 ? keep : LONGEST)
                .orElse(null);
    }

    private static Stream<Duration> age(String cacheControl) {
        Matcher age = MAX_AGE.matcher(cacheControl);
        return age.find()
                ? Stream.of(Duration.ofSeconds(Long.parseLong(age.group(1))))
                : Stream.of();
    }

    private static Stream<URI> linked(
            FetchedDocument document, String relation, @Nullable String written) {
        Stream<String> headers =
                document.exchange().all("Link").stream()
                        .flatMap(value -> ofHeader(value, relation));
        return Stream.concat(headers, Stream.ofNullable(written))
                .flatMap(href -> WebAddress.tryParse(document.url(), href).stream())
                .map(WebAddress::uri);
    }

    private static Stream<String> ofHeader(String value, String relation) {
        return LINK.matcher(value)
                .results()
                .filter(link -> List.of(link.group(2).strip().split("\\s+", -1)).contains(relation))
                .map(link -> link.group(1));
    }
}
