package org.tidings.ingest.backfill;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.tidings.ingest.fetch.FetchOutcome;
import org.tidings.ingest.fetch.FetchRequest;
import org.tidings.ingest.fetch.FetchedDocument;
import org.tidings.ingest.fetch.Fetcher;
import org.tidings.outgoing.AddressGuard;

/// Finds the pages of a range of days in a sitemap.
@ApplicationScoped
class SitemapBackfill {
    private final Fetcher fetcher;
    private final SitemapReader reader;
    private final AddressGuard guard;
    private final BackfillConfig config;

    SitemapBackfill(
            Fetcher fetcher, SitemapReader reader, AddressGuard guard, BackfillConfig config) {
        this.fetcher = fetcher;
        this.reader = reader;
        this.guard = guard;
        this.config = config;
    }

    ItemOutcome list(Item item) {
        return switch (fetcher.fetch(FetchRequest.feed(item.address(), null, null))) {
            case FetchOutcome.Fetched(FetchedDocument document) -> list(item, document);
            case FetchOutcome.NotModified() ->
                    new ItemOutcome.Failed("the server says that we have it, but we do not", false);
            case FetchOutcome.Failed failed ->
                    new ItemOutcome.Failed(failed.reason(), failed.retryable());
        };
    }

    private ItemOutcome list(Item item, FetchedDocument document) {
        return switch (reader.read(document)) {
            case Sitemap.Unreadable(String reason) -> new ItemOutcome.Failed(reason, false);
            case Sitemap.Index _ when item.depth() >= config.maxDepth() ->
                    new ItemOutcome.Failed("sitemaps are nested too deeply", false);
            case Sitemap.Index(List<Sitemap.Place> sitemaps) ->
                    new ItemOutcome.Listed(items(item, ItemRole.SITEMAP, sitemaps));
            case Sitemap.Pages(List<Sitemap.Place> pages) ->
                    new ItemOutcome.Listed(items(item, ItemRole.PAGE, pages));
        };
    }

    private List<NewItem> items(Item sitemap, ItemRole role, List<Sitemap.Place> places) {
        return places.stream()
                .filter(place -> isAskedFor(sitemap.range(), place))
                .map(
                        place ->
                                NewItem.address(
                                        role,
                                        place.url(),
                                        guard,
                                        sitemap.depth() + 1,
                                        place.published() == null
                                                ? place.modified()
                                                : place.published()))
                .toList();
    }

    /// Leaves out what certainly lies outside the range. What was last modified before it was not
    /// published in it; what was modified later may have been, and its page is asked.
    private static boolean isAskedFor(DayRange range, Sitemap.Place place) {
        Instant published = place.published();
        if (published != null) {
            return range.holds(published);
        }
        Instant modified = place.modified();
        return modified == null || !range.startsAfter(modified);
    }
}
