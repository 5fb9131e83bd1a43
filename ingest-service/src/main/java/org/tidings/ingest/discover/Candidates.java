package org.tidings.ingest.discover;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.discover.Discovery.By;
import org.tidings.ingest.discover.Discovery.Found;
import org.tidings.ingest.discover.Discovery.Kind;
import org.tidings.ingest.discover.Looking.Look;
import org.tidings.ingest.fetch.FetchedDocument;
import org.tidings.ingest.parse.FeedItem;
import org.tidings.ingest.parse.FeedParser;
import org.tidings.ingest.parse.ParseOutcome;
import org.tidings.ingest.parse.ParsedFeed;

/// The addresses of one discovery, each looked at once, so many at most.
final class Candidates {
    private final Looking looking;
    private final FeedParser parser;
    private final Function<String, Optional<UUID>> known;
    private final int most;
    private final Set<URI> looked = new HashSet<>();
    private final List<Found> found = new ArrayList<>();
    private int left;

    /// @param known the feed that has an address already
    /// @param most addresses that are looked at
    Candidates(
            Looking looking, FeedParser parser, Function<String, Optional<UUID>> known, int most) {
        this.looking = looking;
        this.parser = parser;
        this.known = known;
        this.most = most;
        this.left = most;
    }

    boolean has(Kind kind) {
        return found.stream().anyMatch(each -> each.kind() == kind && each.problem() == null);
    }

    /// @return whether the document is a feed or a sitemap itself
    boolean takeItself(FetchedDocument document) {
        looked.add(document.url());
        if (parser.parse(document) instanceof ParseOutcome.Parsed(ParsedFeed feed, _)) {
            found.add(of(document.url(), feed, "", By.ITSELF));
            return true;
        }
        return false;
    }

    /// Looks at a candidate. What many sites have and this one has not is no news.
    void take(Candidate candidate) {
        if (!looked.add(candidate.url()) || left == 0) {
            return;
        }
        left--;
        boolean guessed = candidate.found() == Candidate.Found.WELL_KNOWN;
        switch (looking.feed(candidate.url())) {
            case Look.Nothing(String reason) when !guessed -> refuse(candidate, reason);
            case Look.Nothing _ -> {}
            case Look.Seen(FetchedDocument document) -> read(candidate, document, guessed);
        }
    }

    private void read(Candidate candidate, FetchedDocument document, boolean guessed) {
        boolean seenElsewhere =
                !document.url().equals(candidate.url()) && !looked.add(document.url());
        if (seenElsewhere) {
            return;
        }
        switch (parser.parse(document)) {
            case ParseOutcome.Parsed(ParsedFeed feed, _) ->
                    found.add(
                            of(document.url(), feed, candidate.title(), By.of(candidate.found())));
            case ParseOutcome.NotAFeed(String reason) -> {
                if (!guessed) {
                    refuse(candidate, reason);
                }
            }
        }
    }

    private void refuse(Candidate candidate, String reason) {
        Kind kind = candidate.kind() == Candidate.Kind.SITEMAP ? Kind.SITEMAP : Kind.FEED;
        found.add(
                new Found(
                        candidate.url(),
                        kind,
                        present(candidate.title()),
                        null,
                        By.of(candidate.found()),
                        null,
                        null,
                        known.apply(candidate.url().toString()).orElse(null),
                        reason));
    }

    private Found of(URI url, ParsedFeed feed, String title, By by) {
        boolean isIndex = !feed.sitemaps().isEmpty();
        return new Found(
                url,
                kind(feed),
                feed.title() == null ? present(title) : feed.title(),
                feed.format(),
                by,
                isIndex ? feed.sitemaps().size() : feed.items().size(),
                newest(feed),
                known.apply(url.toString()).orElse(null),
                null);
    }

    private static Kind kind(ParsedFeed feed) {
        if (!feed.format().startsWith("sitemap")) {
            return Kind.FEED;
        }
        boolean isNews = feed.items().stream().anyMatch(item -> item.title() != null);
        return isNews ? Kind.NEWS_SITEMAP : Kind.SITEMAP;
    }

    private static @Nullable Instant newest(ParsedFeed feed) {
        return feed.items().stream()
                .map(Candidates::time)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable Instant time(FeedItem item) {
        return item.published() == null ? item.updated() : item.published();
    }

    private static @Nullable String present(String title) {
        return title.isEmpty() ? null : title;
    }

    /// Those that can be read first, feeds before sitemaps.
    Discovery discovery(URI url, List<String> problems) {
        List<String> all = new ArrayList<>(problems);
        if (left == 0) {
            all.add("more than " + most + " addresses were named; the others were not looked at");
        }
        if (found.isEmpty()) {
            all.add("no feed and no sitemap was found");
        }
        var order =
                Comparator.comparing((Found each) -> each.problem() != null)
                        .thenComparing(Found::kind);
        return new Discovery(url, found.stream().sorted(order).toList(), all);
    }
}
