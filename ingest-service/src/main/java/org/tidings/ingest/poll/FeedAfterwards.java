package org.tidings.ingest.poll;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tidings.ingest.feed.FeedMoves;
import org.tidings.ingest.feed.FeedNotice;
import org.tidings.ingest.feed.LeasedFeed;
import org.tidings.ingest.feed.PollReport.Notice;
import org.tidings.ingest.fetch.FetchedDocument;
import org.tidings.ingest.fetch.Origin;
import org.tidings.ingest.websub.Subscriptions;

/// What a feed that was read says about itself: where it lies now, and which hub tells of its news.
@ApplicationScoped
class FeedAfterwards {
    private static final Logger LOG = Logger.getLogger(FeedAfterwards.class);

    private final FeedMoves moves;
    private final Subscriptions subscriptions;

    FeedAfterwards(FeedMoves moves, Subscriptions subscriptions) {
        this.moves = moves;
        this.subscriptions = subscriptions;
    }

    /// @return null when there is nothing that a person should know
    @Nullable Notice read(LeasedFeed feed, FetchedDocument document, FeedHints hints) {
        // A private feed's address may be a secret of its own; no hub needs to learn it.
        if (hints.hub() != null && feed.authorization() == null) {
            subscriptions.offered(feed.id(), hints.hub(), hints.topic());
        } else if (feed.pushedUntil() != null) {
            subscriptions.withdrawn(feed.id());
        }
        URI to = document.exchange().movedTo();
        return to == null || to.equals(feed.url()) ? null : moved(feed, to);
    }

    private Notice moved(LeasedFeed feed, URI to) {
        if (feed.authorization() != null && !Origin.isOne(feed.url(), to)) {
            return new Notice(
                    FeedNotice.MOVE_NOT_TAKEN,
                    "The feed moved to "
                            + to
                            + ", another site, which must not get its credentials.");
        }
        if (moves.move(feed, to)) {
            LOG.infof("feed %s moved for good from %s to %s", feed.id(), feed.url(), to);
            return new Notice(FeedNotice.MOVED, "Moved for good from " + feed.url() + " to " + to);
        }
        return new Notice(
                FeedNotice.MOVE_NOT_TAKEN,
                "The feed moved to " + to + ", which is another feed here already.");
    }
}
