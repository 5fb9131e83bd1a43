package org.tidings.ingest.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.tidings.ingest.outlet.Outlets;

/// Feeds that are due, handed out so that of several replicas one polls each.
@ApplicationScoped
public class FeedLeases {
    private final LeaseRepository leases;
    private final FeedRepository feeds;
    private final Outlets outlets;

    FeedLeases(LeaseRepository leases, FeedRepository feeds, Outlets outlets) {
        this.leases = leases;
        this.feeds = feeds;
        this.outlets = outlets;
    }

    /// Feeds that are due, now leased to the owner: at most so many, none while nothing is due.
    @Transactional
    public List<LeasedFeed> claim(String owner, Duration lease, int most) {
        return leases.claim(owner, lease, most).stream()
                .map(feeds::findById)
                .map(feed -> feed.leased(outlets.byId(feed.outletId())))
                .toList();
    }

    @Transactional
    public void renew(String owner, Duration lease, List<UUID> underway) {
        leases.renew(owner, lease, underway);
    }

    /// Writes down how the poll went and ends the lease.
    ///
    /// @return false when another replica had taken over; then nothing was written
    @Transactional
    public boolean finish(String owner, UUID feed, PollReport report) {
        return leases.finish(owner, feed, report);
    }
}
