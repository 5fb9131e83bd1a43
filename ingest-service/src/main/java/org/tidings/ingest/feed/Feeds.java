package org.tidings.ingest.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Visibility;
import org.tidings.ingest.fetch.WebAddress;
import org.tidings.ingest.outlet.OutletDraft;
import org.tidings.ingest.outlet.OutletView;
import org.tidings.ingest.outlet.Outlets;
import org.tidings.ingest.outlet.VisibleScopes;
import org.tidings.outgoing.AddressGuard;

/// Adds and lists feeds.
@ApplicationScoped
public class Feeds {
    private final FeedRepository feeds;
    private final FeedCredentials credentials;
    private final Outlets outlets;
    private final AddressGuard guard;
    private final Event<FeedAdded> added;

    Feeds(
            FeedRepository feeds,
            FeedCredentials credentials,
            Outlets outlets,
            AddressGuard guard,
            Event<FeedAdded> added) {
        this.feeds = feeds;
        this.credentials = credentials;
        this.outlets = outlets;
        this.guard = guard;
        this.added = added;
    }

    /// @param created false when the scope had the address already
    public record Added(FeedView feed, boolean created) {}

    /// Adds a feed of the caller's own scope, due at once. An address that the scope has already is
    /// returned as it stands.
    ///
    /// @throws org.tidings.problem.ProblemException when the draft says what cannot be
    @Transactional
    public Added add(VisibleScopes scopes, FeedDraft draft, String person) {
        Visibility scope = scopes.own();
        var address = FeedRules.address(draft.url(), guard);
        var interval = FeedRules.intervalSeconds(draft.interval());
        var title = FeedRules.title(draft.title());
        if (draft.credentials() != null && scope.equals(Visibility.PUBLIC)) {
            throw FeedRules.credentialsShared();
        }
        var outlet = outletOf(scopes, draft, address);
        var facts = new FeedFacts(title, outlet.id(), interval);
        boolean created = feeds.insertUnlessThere(scope, address.toString(), facts, person);
        Feed feed = feeds.of(scope, address.toString());
        if (created) {
            if (draft.credentials() != null) {
                credentials.keep(feed.id(), draft.credentials(), person);
            }
            added.fire(new FeedAdded(address.uri()));
        }
        return new Added(view(feed), created);
    }

    private OutletView outletOf(VisibleScopes scopes, FeedDraft draft, WebAddress address) {
        if (draft.outletId() != null) {
            return outlets.get(VisibleScopes.readersOf(scopes.own()), draft.outletId());
        }
        var described = Objects.requireNonNullElse(draft.outlet(), OutletDraft.EMPTY);
        return outlets.ofFeed(scopes.own(), address.domain(), described);
    }

    /// @throws org.tidings.problem.ProblemException `feed-not-found`
    @Transactional
    public FeedView get(List<Visibility> scopes, UUID id) {
        return view(feeds.visibleTo(scopes, id).orElseThrow(() -> FeedRules.notFound(id)));
    }

    /// An address that may be fetched, in its normal form.
    ///
    /// @throws org.tidings.problem.ProblemException when it may not
    public WebAddress address(@Nullable String url) {
        return FeedRules.address(url, guard);
    }

    /// The feed of the scope at this address, if there is one that was not removed.
    @Transactional
    public Optional<UUID> known(Visibility scope, String url) {
        return feeds.find("scope = ?1 and url = ?2 and removedAt is null", scope, url)
                .firstResultOptional()
                .map(Feed::id);
    }

    FeedView view(Feed feed) {
        var ofFeed = credentials.views(List.of(feed.id())).get(feed.id());
        return feed.view(outlets.byId(feed.outletId()), ofFeed);
    }

    /// A private feed may belong to a shared outlet, never the other way round: whoever sees the
    /// feed sees its outlet.
    @Transactional
    public List<FeedView> list(List<Visibility> scopes) {
        Map<UUID, OutletView> byId =
                outlets.visibleTo(scopes).stream()
                        .collect(Collectors.toMap(OutletView::id, Function.identity()));
        List<Feed> visible = feeds.visibleTo(scopes);
        var stored =
                credentials.views(
                        visible.stream()
                                .filter(feed -> !feed.scope().equals(Visibility.PUBLIC))
                                .map(Feed::id)
                                .toList());
        return visible.stream()
                .map(
                        feed ->
                                feed.view(
                                        Objects.requireNonNull(byId.get(feed.outletId())),
                                        stored.get(feed.id())))
                .toList();
    }

    /// Those of the given feeds that are there for these scopes.
    @Transactional
    public List<FeedView> visible(List<Visibility> scopes, Collection<UUID> ids) {
        return feeds.list("id in ?1 order by url, id", ids).stream()
                .filter(feed -> feed.isVisibleIn(scopes))
                .map(this::view)
                .toList();
    }
}
