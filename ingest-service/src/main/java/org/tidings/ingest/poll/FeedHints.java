package org.tidings.ingest.poll;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.fetch.FetchedDocument;
import org.tidings.ingest.fetch.WebAddress;

/// What a feed's head and its headers say about asking for it again.
///
/// @param keep how long a copy is good for, the longest that is named; null when nothing is
/// @param skipHours a bit for each hour of UTC in which nobody should come
/// @param hub that tells of news (WebSub); null when there is none
/// @param topic under which the hub knows the feed; the feed's address when it does not say
record FeedHints(@Nullable Duration keep, int skipHours, @Nullable URI hub, URI topic) {
    /// Of a feed's head; entries follow.
    private static final int MOST_CHARACTERS = 65_536;

    private static final Duration LONGEST = Duration.ofDays(365);

    private static final Pattern FIRST_ENTRY = Pattern.compile("<(?:item|entry)[\\s>]");
    private static final Pattern MAX_AGE = Pattern.compile("(?i)\\bmax-age\\s*=\\s*\"?(\\d{1,9})");
    private static final Pattern LINK =
            Pattern.compile("<([^<>]*)>\\s*;[^,<]*?\\brel\\s*=\\s*\"?([^\",;]+)");
    private static final Pattern JSON_HUB =
            Pattern.compile("\"hubs\"\\s*:\\s*\\[\\s*\\{[^}]*\"url\"\\s*:\\s*\"([^\"]+)\"");

    private static final Map<String, Duration> PERIODS =
            Map.of(
                    "hourly", Duration.ofHours(1),
                    "daily", Duration.ofDays(1),
                    "weekly", Duration.ofDays(7),
                    "monthly", Duration.ofDays(30),
                    "yearly", Duration.ofDays(365));

    static FeedHints of(FetchedDocument feed) {
        String text = feed.body().utf8();
        Document head = head(text);
        return new FeedHints(
                keep(head, feed),
                skipHours(head),
                hub(head, text, feed),
                linked(head, feed, "self").findFirst().orElse(feed.url()));
    }

    private static Document head(String text) {
        String start = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
        Matcher entry = FIRST_ENTRY.matcher(start);
        return Jsoup.parse(
                entry.find() ? start.substring(0, entry.start()) : start, "", Parser.xmlParser());
    }

    private static @Nullable Duration keep(Document head, FetchedDocument feed) {
        Stream<Duration> named =
                Stream.of(
                                number(head, "ttl").map(Duration::ofMinutes),
                                updatePeriod(head),
                                feed.exchange().all("Cache-Control").stream()
                                        .flatMap(FeedHints::age))
                        .flatMap(each -> each);
        return named.max(Duration::compareTo)
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

    private static Stream<Duration> updatePeriod(Document head) {
        long times = number(head, "sy|updateFrequency").findFirst().orElse(1L);
        return texts(head, "sy|updatePeriod")
                .map(period -> PERIODS.get(period.toLowerCase(Locale.ROOT)))
                .flatMap(Stream::ofNullable)
                .map(period -> period.dividedBy(Math.max(1, times)));
    }

    private static int skipHours(Document head) {
        return number(head, "skipHours > hour")
                .filter(hour -> hour <= 24)
                .map(hour -> 1 << (hour.intValue() % 24))
                .reduce(0, (all, hour) -> all | hour);
    }

    private static @Nullable URI hub(Document head, String text, FetchedDocument feed) {
        Matcher json = JSON_HUB.matcher(text);
        Stream<URI> written =
                text.stripLeading().startsWith("{") && json.find()
                        ? address(feed, json.group(1).replace("\\/", "/"))
                        : Stream.of();
        return Stream.concat(linked(head, feed, "hub"), written).findFirst().orElse(null);
    }

    /// The header counts more than the document (WebSub, 4).
    private static Stream<URI> linked(Document head, FetchedDocument feed, String relation) {
        Stream<String> headers =
                feed.exchange().all("Link").stream().flatMap(value -> ofHeader(value, relation));
        Stream<String> elements =
                Stream.of("link", "atom|link", "atom10|link")
                        .flatMap(name -> head.select(name).stream())
                        .filter(
                                link ->
                                        List.of(link.attr("rel").split("\\s+", -1))
                                                .contains(relation))
                        .map(link -> link.attr("href"));
        return Stream.concat(headers, elements).flatMap(href -> address(feed, href));
    }

    private static Stream<String> ofHeader(String value, String relation) {
        return LINK.matcher(value)
                .results()
                .filter(link -> List.of(link.group(2).strip().split("\\s+", -1)).contains(relation))
                .map(link -> link.group(1));
    }

    private static Stream<URI> address(FetchedDocument feed, String href) {
        return WebAddress.tryParse(feed.url(), href).map(WebAddress::uri).stream();
    }

    private static Stream<Long> number(Document head, String selector) {
        return texts(head, selector).filter(text -> text.matches("\\d{1,9}")).map(Long::valueOf);
    }

    private static Stream<String> texts(Document head, String selector) {
        return head.select(selector).stream().map(Element::text).map(String::strip);
    }
}
