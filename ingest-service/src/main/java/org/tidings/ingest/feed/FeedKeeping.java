package org.tidings.ingest.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.UUID;
import org.tidings.contracts.Visibility;
import org.tidings.ingest.outlet.Outlets;
import org.tidings.ingest.outlet.VisibleScopes;
import org.tidings.outgoing.AddressGuard;
import org.tidings.tenancy.Caller;

/// What an administrator does with a feed that is there.
@ApplicationScoped
@Transactional
class FeedKeeping {
    private final FeedRepository repository;
    private final Feeds feeds;
    private final FeedCredentials credentials;
    private final Outlets outlets;
    private final AddressGuard guard;
    private final VisibleScopes scopes;
    private final Caller caller;
    private final Event<FeedAdded> due;
    private final Event<CredentialsChanged> changed;
    private final Event<FeedStopped> stopped;

    FeedKeeping(
            FeedRepository repository,
            Feeds feeds,
            FeedCredentials credentials,
            Outlets outlets,
            AddressGuard guard,
            VisibleScopes scopes,
            Caller caller,
            Event<FeedAdded> due,
            Event<CredentialsChanged> changed,
            Event<FeedStopped> stopped) {
        this.repository = repository;
        this.feeds = feeds;
        this.credentials = credentials;
        this.outlets = outlets;
        this.guard = guard;
        this.scopes = scopes;
        this.caller = caller;
        this.due = due;
        this.changed = changed;
        this.stopped = stopped;
    }

    FeedView edit(UUID id, FeedEdit edit) {
        Feed feed = own(id);
        var address = FeedRules.address(edit.url(), guard);
        String url = address.toString();
        boolean moved = !url.equals(feed.url());
        if (moved && repository.idOf(feed.scope(), url).isPresent()) {
            throw FeedRules.addressTaken(url);
        }
        UUID outlet =
                edit.outletId() == null
                        ? feed.outletId()
                        : outlets.get(VisibleScopes.readersOf(feed.scope()), edit.outletId()).id();
        var facts =
                new FeedFacts(
                        FeedRules.title(edit.title()),
                        outlet,
                        FeedRules.intervalSeconds(edit.interval()));
        repository.edit(id, url, facts, moved);
        if (moved) {
            stopped.fire(new FeedStopped(id, true));
            due.fire(new FeedAdded(address.uri()));
        }
        return view(id);
    }

    FeedView pause(UUID id) {
        own(id);
        repository.pause(id, caller.person());
        stopped.fire(new FeedStopped(id, false));
        return view(id);
    }

    FeedView resume(UUID id) {
        Feed feed = own(id);
        repository.resume(id);
        due.fire(new FeedAdded(URI.create(feed.url())));
        return view(id);
    }

    void remove(UUID id) {
        own(id);
        credentials.forget(id);
        repository.remove(id, caller.person());
        stopped.fire(new FeedStopped(id, false));
    }

    FeedView keepCredentials(UUID id, CredentialsDraft draft) {
        if (own(id).scope().equals(Visibility.PUBLIC)) {
            throw FeedRules.credentialsShared();
        }
        credentials.keep(id, draft, caller.person());
        return afresh(id);
    }

    FeedView forgetCredentials(UUID id) {
        own(id);
        credentials.forget(id);
        return afresh(id);
    }

    /// What the feed and its pages refused so far, they may give now.
    private FeedView afresh(UUID id) {
        repository.askAfresh(id);
        changed.fire(new CredentialsChanged(id));
        FeedView feed = view(id);
        if (feed.paused() == null) {
            due.fire(new FeedAdded(URI.create(feed.url())));
        }
        return feed;
    }

    private Feed own(UUID id) {
        Feed feed =
                repository
                        .visibleTo(scopes.readable(), id)
                        .orElseThrow(() -> FeedRules.notFound(id));
        scopes.checkOwn(feed.scope());
        return feed;
    }

    private FeedView view(UUID id) {
        return feeds.view(repository.again(id));
    }
}
