package org.tidings.ingest.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tidings.contracts.Visibility;
import org.tidings.ingest.fetch.AddressGuard;
import org.tidings.ingest.outlet.OutletDraft;
import org.tidings.ingest.outlet.OutletView;
import org.tidings.ingest.outlet.Outlets;

/// Adds and lists feeds.
@ApplicationScoped
class Feeds {
    private final FeedRepository feeds;
    private final Outlets outlets;
    private final AddressGuard guard;
    private final Event<FeedAdded> added;

    Feeds(FeedRepository feeds, Outlets outlets, AddressGuard guard, Event<FeedAdded> added) {
        this.feeds = feeds;
        this.outlets = outlets;
        this.guard = guard;
        this.added = added;
    }

    /// @param created false when the scope had the address already
    record Added(FeedView feed, boolean created) {}

    /// Adds a feed, due at once. An address that the scope has already is returned as it stands.
    @Transactional
    Added add(Visibility scope, FeedDraft draft, String person) {
        var address = FeedRules.address(draft.url(), guard);
        var interval = FeedRules.intervalSeconds(draft.interval());
        var described = draft.outlet() == null ? OutletDraft.EMPTY : draft.outlet();
        var outlet = outlets.ofFeed(scope, address.domain(), described);
        boolean created =
                feeds.insertUnlessThere(scope, address.toString(), outlet.id(), interval, person);
        Feed feed = feeds.of(scope, address.toString());
        if (created) {
            added.fire(new FeedAdded(address.uri()));
        }
        return new Added(feed.view(outlets.byId(feed.outletId())), created);
    }

    @Transactional
    FeedView get(List<Visibility> scopes, UUID id) {
        Feed feed = feeds.visibleTo(scopes, id).orElseThrow(() -> FeedRules.notFound(id));
        return feed.view(outlets.byId(feed.outletId()));
    }

    /// A private feed may belong to a shared outlet, never the other way round: whoever sees the
    /// feed sees its outlet.
    @Transactional
    List<FeedView> list(List<Visibility> scopes) {
        var byId =
                outlets.visibleTo(scopes).stream()
                        .collect(Collectors.toMap(OutletView::id, Function.identity()));
        return feeds.visibleTo(scopes).stream()
                .map(feed -> feed.view(Objects.requireNonNull(byId.get(feed.outletId()))))
                .toList();
    }
}
