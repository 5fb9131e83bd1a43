package org.tidings.ingest.parse;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.PublicationTime;
import org.tidings.ingest.fetch.MalformedAddress;
import org.tidings.ingest.fetch.WebAddress;
import org.tidings.ingest.identity.Sha256;

/// Makes of a feed's items what can be collected.
final class Entries {
    private Entries() {}

    static List<Entry> of(ParsedFeed feed, @Nullable URI base) {
        Set<String> ambiguous = idsOfSeveralLinks(feed.items());
        return feed.items().stream().map(item -> entry(item, base, ambiguous)).toList();
    }

    private static Entry entry(FeedItem item, @Nullable URI base, Set<String> ambiguous) {
        String id = item.id();
        return new Entry(
                id == null || ambiguous.contains(id) ? null : id,
                link(item, base),
                plain(item.title()),
                published(item),
                digest(item),
                item);
    }

    /// Some feeds give one id to all their entries; such an id identifies nothing.
    private static Set<String> idsOfSeveralLinks(List<FeedItem> items) {
        Map<String, Set<String>> links = new TreeMap<>();
        for (FeedItem item : items) {
            if (item.id() != null) {
                links.computeIfAbsent(item.id(), _ -> new TreeSet<>())
                        .add(String.valueOf(item.link()));
            }
        }
        return links.entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static @Nullable URI link(FeedItem item, @Nullable URI base) {
        String written = item.origin() == null ? item.link() : item.origin();
        if (written == null) {
            return null;
        }
        try {
            return WebAddress.parse(base, written).uri();
        } catch (MalformedAddress unusable) {
            return null;
        }
    }

    private static PublicationTime published(FeedItem item) {
        Instant at = item.published();
        return at == null
                ? PublicationTime.UNKNOWN
                : new PublicationTime(at, PublicationTime.Known.FEED, item.publishedAsWritten());
    }

    private static String digest(FeedItem item) {
        return Sha256.of(
                String.valueOf(item.title()),
                String.valueOf(item.link()),
                item.summary() == null ? "" : item.summary(),
                String.join("", item.content()),
                String.valueOf(item.updated()));
    }

    /// A title may be HTML, and is then often escaped once more than its format asks for.
    private static @Nullable String plain(@Nullable String title) {
        if (title == null || (title.indexOf('&') < 0 && title.indexOf('<') < 0)) {
            return title;
        }
        String text = Jsoup.parseBodyFragment(title).text();
        return text.isBlank() ? title : text;
    }
}
