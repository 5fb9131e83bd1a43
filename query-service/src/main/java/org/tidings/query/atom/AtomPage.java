package org.tidings.query.atom;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Clocks;
import org.tidings.query.search.Excerpt;
import org.tidings.query.search.OutletView;
import org.tidings.query.search.SearchAnswer;
import org.tidings.query.search.SearchAnswer.Hit;

/// One page of a feed, in the words of RFC 4287.
///
/// @param self where it is read
/// @param alternate where the client shows the search
/// @param first the newest page; null on that page (RFC 5005, 3)
/// @param next the page of older articles; null on the last
record AtomPage(
        String id,
        String title,
        Instant updated,
        URI self,
        URI alternate,
        @Nullable URI first,
        @Nullable URI next,
        List<Entry> entries) {
    AtomPage {
        entries = List.copyOf(entries);
    }

    /// @param language BCP 47; null when it is not known
    /// @param published null when it is not known
    /// @param alternate the page at the outlet; in the client for a text that has none
    /// @param related in the client
    /// @param summary null when none of the text may be shown
    record Entry(
            String id,
            String title,
            @Nullable String language,
            Instant updated,
            @Nullable Instant published,
            String author,
            URI alternate,
            URI related,
            @Nullable String summary) {}

    /// @param client where people reach it
    /// @param here where the feed is read, without a cursor
    /// @param cursor of this page; null on the first
    static AtomPage of(
            AtomFeeds.Open open,
            SearchAnswer found,
            URI client,
            URI here,
            @Nullable String cursor) {
        var entries = found.hits().stream().map(hit -> entry(hit, client)).toList();
        return new AtomPage(
                "urn:uuid:" + open.feed().id(),
                open.search().name(),
                entries.stream()
                        .map(Entry::updated)
                        .max(Comparator.naturalOrder())
                        .orElse(open.feed().madeAt()),
                cursor == null ? here : at(here, cursor),
                client.resolve("/searches/" + open.search().id()),
                cursor == null ? null : here,
                found.next() == null ? null : at(here, found.next()),
                entries);
    }

    /// @param cursor of letters that need no escaping
    private static URI at(URI here, String cursor) {
        return URI.create(here + "?cursor=" + cursor);
    }

    private static Entry entry(Hit hit, URI client) {
        var related = client.resolve("/articles/" + hit.id());
        return new Entry(
                "urn:uuid:" + hit.id(),
                title(hit),
                "und".equals(hit.language().tag()) ? null : hit.language().tag(),
                updated(hit.clocks()),
                hit.clocks().published().at(),
                author(hit.outlet()),
                web(hit.url()).orElse(related),
                related,
                summary(hit.excerpt()));
    }

    private static String title(Hit hit) {
        return hit.title() == null || hit.title().isBlank() ? "Without a title" : hit.title();
    }

    private static @Nullable String summary(@Nullable Excerpt excerpt) {
        return excerpt == null || excerpt.text().isBlank() ? null : excerpt.text();
    }

    private static String author(@Nullable OutletView outlet) {
        if (outlet == null) {
            return "Unknown outlet";
        }
        return outlet.demonstration()
                ? outlet.name() + " (invented, for demonstration)"
                : outlet.name();
    }

    /// When the outlet last changed it, as far as that is known and can be; else when it was
    /// fetched.
    private static Instant updated(Clocks clocks) {
        Instant fetched = clocks.fetchedAt();
        Instant modified = clocks.modified().at();
        Instant stored = clocks.indexedAt();
        if (modified == null || stored == null || modified.isAfter(stored)) {
            return fetched;
        }
        return modified.isAfter(fetched) ? modified : fetched;
    }

    /// An address that a reader may open; no other kind ever stands in a feed.
    private static Optional<URI> web(@Nullable URI url) {
        return Optional.ofNullable(url)
                .filter(
                        at ->
                                "https".equalsIgnoreCase(at.getScheme())
                                        || "http".equalsIgnoreCase(at.getScheme()));
    }
}
