package org.tidings.ingest.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.tidings.contracts.FollowingChanged;
import org.tidings.contracts.Visibility;
import org.tidings.ingest.collection.CollectionChanged;
import org.tidings.ingest.collection.Collections;
import org.tidings.ingest.feed.Feeds;
import org.tidings.ingest.outlet.OutletView;
import org.tidings.ingest.outlet.Outlets;
import org.tidings.ingest.outlet.VisibleScopes;
import org.tidings.ingest.publish.SourcePublisher;
import org.tidings.problem.Problem;
import org.tidings.problem.ProblemException;

/// The lists of what organisations follow. Each change is published whole.
@ApplicationScoped
@Transactional
class FollowLists {
    private final FollowingRepository lists;
    private final Feeds feeds;
    private final Outlets outlets;
    private final Collections collections;
    private final SourcePublisher publisher;

    FollowLists(
            FollowingRepository lists,
            Feeds feeds,
            Outlets outlets,
            Collections collections,
            SourcePublisher publisher) {
        this.lists = lists;
        this.feeds = feeds;
        this.outlets = outlets;
        this.collections = collections;
        this.publisher = publisher;
    }

    FollowingView of(String organization) {
        var scopes = scopes(organization);
        var state = lists.state(organization);
        var followed = collections.visible(scopes, lists.items(organization, Kind.COLLECTION));
        return new FollowingView(
                state.map(FollowingRepository.State::version).orElse(0L),
                state.filter(known -> known.version() > 0)
                        .map(FollowingRepository.State::changedAt)
                        .orElse(null),
                feeds.visible(scopes, lists.items(organization, Kind.FEED)).stream()
                        .map(FollowingView.FollowedFeed::of)
                        .toList(),
                single(organization).stream().map(FollowingView.FollowedOutlet::of).toList(),
                followed.stream().map(FollowingView.FollowedCollection::of).toList(),
                allOutlets(organization).size());
    }

    FollowingView replace(String organization, FollowList wanted) {
        lists.lock(organization);
        boolean changed = false;
        for (Kind kind : Kind.values()) {
            Set<UUID> before = lists.items(organization, kind);
            for (UUID item : wanted.of(kind)) {
                changed |= !before.contains(item) && added(organization, kind, item);
            }
            for (UUID item : before) {
                changed |=
                        !wanted.of(kind).contains(item) && lists.remove(organization, kind, item);
            }
        }
        return told(organization, changed);
    }

    FollowingView add(String organization, FollowedItem item) {
        if (item.kind() == null || item.id() == null) {
            throw notFollowable("Say the \"kind\" (FEED, OUTLET or COLLECTION) and the \"id\".");
        }
        lists.lock(organization);
        return told(organization, added(organization, item.kind(), item.id()));
    }

    FollowingView remove(String organization, Kind kind, UUID item) {
        lists.lock(organization);
        return told(organization, lists.remove(organization, kind, item));
    }

    /// Whoever follows a collection follows its changes.
    void onChange(@Observes CollectionChanged change) {
        for (String organization : lists.followersOf(Kind.COLLECTION, change.id())) {
            lists.lock(organization);
            if (change.removed()) {
                lists.remove(organization, Kind.COLLECTION, change.id());
            }
            publish(organization);
        }
    }

    private boolean added(String organization, Kind kind, UUID item) {
        var scopes = scopes(organization);
        var one = Set.of(item);
        boolean there =
                switch (kind) {
                    case FEED -> !feeds.visible(scopes, one).isEmpty();
                    case OUTLET ->
                            outlets.visibleTo(scopes).stream()
                                    .anyMatch(outlet -> outlet.id().equals(item));
                    case COLLECTION -> !collections.visible(scopes, one).isEmpty();
                };
        if (!there) {
            throw notFollowable(
                    "There is no %s %s among those that you may see."
                            .formatted(kind.name().toLowerCase(Locale.ROOT), item));
        }
        return lists.add(organization, kind, item);
    }

    private FollowingView told(String organization, boolean changed) {
        if (changed) {
            publish(organization);
        }
        return of(organization);
    }

    private void publish(String organization) {
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var state = lists.raise(organization, now);
        publisher.publish(
                new FollowingChanged(
                        organization,
                        state.version(),
                        lists.items(organization, Kind.FEED),
                        allOutlets(organization),
                        now));
    }

    private Set<UUID> allOutlets(String organization) {
        var scopes = scopes(organization);
        Set<UUID> all = new HashSet<>(lists.items(organization, Kind.OUTLET));
        collections.visible(scopes, lists.items(organization, Kind.COLLECTION)).stream()
                .flatMap(collection -> collection.outlets().stream())
                .forEach(outlet -> all.add(outlet.id()));
        return all;
    }

    private List<OutletView> single(String organization) {
        var wanted = lists.items(organization, Kind.OUTLET);
        return outlets.visibleTo(scopes(organization)).stream()
                .filter(outlet -> wanted.contains(outlet.id()))
                .toList();
    }

    private static List<Visibility> scopes(String organization) {
        return VisibleScopes.readersOf(Visibility.of(organization));
    }

    private static ProblemException notFollowable(String detail) {
        return new ProblemException(
                Problem.of(422, "not-followable", "This cannot be followed", detail));
    }
}
