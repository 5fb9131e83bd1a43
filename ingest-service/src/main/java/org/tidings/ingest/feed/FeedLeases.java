package org.tidings.ingest.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.outlet.Outlets;

/// Feeds that are due, handed out so that of several replicas one polls each, and that no two feeds
/// of one host are polled at a time.
@ApplicationScoped
public class FeedLeases {
    private final LeaseRepository leases;
    private final Outlets outlets;
    private final FeedCredentials credentials;
    private final Event<FeedAdded> due;

    FeedLeases(
            LeaseRepository leases,
            Outlets outlets,
            FeedCredentials credentials,
            Event<FeedAdded> due) {
        this.leases = leases;
        this.outlets = outlets;
        this.credentials = credentials;
        this.due = due;
    }

    /// Feeds that are due, now leased to the owner: at most so many, none while nothing is due.
    ///
    /// @param hostPause a host whose feed was polled within it is left alone
    @Transactional
    public List<LeasedFeed> claim(String owner, Duration lease, Duration hostPause, int most) {
        return leased(leases.claim(owner, lease, hostPause, most));
    }

    /// Leases one feed, due or not; empty when it is paused, or when it or another of its host is
    /// being polled.
    @Transactional
    public Optional<LeasedFeed> claim(String owner, Duration lease, UUID feed) {
        return leased(leases.claimOne(owner, lease, feed).stream().toList()).stream().findFirst();
    }

    private List<LeasedFeed> leased(List<LeaseRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var byId = outlets.byIds(rows.stream().map(LeaseRow::outletId).collect(Collectors.toSet()));
        return rows.stream()
                .map(
                        row ->
                                row.feed()
                                        .of(
                                                Objects.requireNonNull(byId.get(row.outletId())),
                                                authorizationOf(row)))
                .toList();
    }

    private @Nullable String authorizationOf(LeaseRow row) {
        return row.isShared() ? null : credentials.authorizationOf(row.id()).orElse(null);
    }

    @Transactional
    public void renew(String owner, Duration lease, Collection<UUID> underway) {
        leases.renew(owner, lease, underway);
    }

    /// Writes down how polls went and ends their leases.
    ///
    /// @return for each, in order: false when another replica had taken over; then nothing was
    ///     written
    @Transactional
    public List<Boolean> finish(String owner, List<FinishedPoll> polls) {
        return leases.finish(owner, polls);
    }

    /// There is news in the feed, as somebody says who knows: polls it as soon as may be.
    ///
    /// @param gap not sooner than this after its last poll
    @Transactional
    public void due(UUID feed, URI url, Duration gap) {
        leases.due(feed, gap);
        due.fire(new FeedAdded(url));
    }
}
